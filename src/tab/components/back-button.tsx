import { Button } from '@fluentui/react-components';
import type { Route } from '../routing/route.ts';
import { useNavigation } from '../routing/navigation.ts';

export function BackButton({ label, to }: { readonly label: string; readonly to: Route }) {
  const go = useNavigation();
  return (
    <Button appearance="subtle" className="back" onClick={() => go(to)}>
      <span aria-hidden="true">← </span>
      {label}
    </Button>
  );
}
