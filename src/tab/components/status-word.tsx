/** A status in words; the colour only repeats what the word says. */
export function StatusWord({ status, label }: { readonly status: string; readonly label: string }) {
  return <span className={`status status--${toneOf(status)}`}>{label}</span>;
}

function toneOf(status: string): 'danger' | 'warning' | 'good' | 'plain' {
  if (status === 'overdue' || status === 'expired') return 'danger';
  if (status === 'due') return 'warning';
  return status === 'met' ? 'good' : 'plain';
}
