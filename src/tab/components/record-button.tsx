import { Button } from '@fluentui/react-components';
import { useSay } from '../messages/use-say.ts';
import { useNavigation } from '../routing/navigation.ts';

/** Opens somebody's record; said with the name, for those who hear it alone. */
export function RecordButton({ oid, name }: { readonly oid: string; readonly name: string }) {
  const say = useSay();
  const go = useNavigation();
  return (
    <Button onClick={() => go({ page: 'record', oid })} aria-label={say('entries.open.about', { name })}>
      {say('entries.open')}
    </Button>
  );
}
