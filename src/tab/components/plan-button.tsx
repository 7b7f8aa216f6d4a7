import { Button } from '@fluentui/react-components';
import { useSay } from '../messages/use-say.ts';
import { useNavigation } from '../routing/navigation.ts';

/** Opens somebody's plan; said with the name, for those who hear it alone. */
export function PlanButton({ oid, name }: { readonly oid: string; readonly name: string }) {
  const say = useSay();
  const go = useNavigation();
  return (
    <Button onClick={() => go({ page: 'plan', oid })} aria-label={say('plan.show.about', { name })}>
      {say('plan.show')}
    </Button>
  );
}
