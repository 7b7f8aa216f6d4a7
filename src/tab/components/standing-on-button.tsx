import { Button } from '@fluentui/react-components';
import { useSay } from '../messages/use-say.ts';
import { useNavigation } from '../routing/navigation.ts';

interface StandingOnButtonProps {
  readonly oid: string;
  /** Whose, for those who hear the button alone; left out for one's own. */
  readonly name?: string;
}

/** Opens the page that says how somebody stood on a day. */
export function StandingOnButton({ oid, name }: StandingOnButtonProps) {
  const say = useSay();
  const go = useNavigation();
  return (
    <Button
      onClick={() => go({ page: 'standing-on', oid })}
      {...(name !== undefined && { 'aria-label': say('standing-on.open.about', { name }) })}
    >
      {say('standing-on.open')}
    </Button>
  );
}
