import { Button } from '@fluentui/react-components';
import { prepareMeeting } from '../../contract/meetings.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { asApiError } from '../api/api-error.ts';
import { useWrite } from '../api/use-write.ts';
import { useNavigation } from '../routing/navigation.ts';
import { NotSaved } from './form/not-saved.tsx';

interface PrepareMeetingProps {
  readonly oid: string;
  readonly kind: string;
  readonly plannedOn: string;
  readonly words: string;
  /** The same for who hears the button alone. */
  readonly about?: string | undefined;
  readonly isPrimary?: boolean | undefined;
}

/** Begins to prepare a review of somebody, and opens it. */
export function PrepareMeeting({
  oid,
  kind,
  plannedOn,
  words,
  about,
  isPrimary = false,
}: PrepareMeetingProps) {
  const go = useNavigation();
  const { mutate, isPending, error } = useWrite(prepareMeeting, { oid });
  const prepare = () =>
    mutate(
      { kind, plannedOn: civilDate(plannedOn) },
      {
        onSuccess: ({ meetings }) => {
          const begun = meetings.find(
            (each) => each.kind === kind && each.state !== 'locked' && each.withdrawnBecause === null,
          );
          if (begun) go({ page: 'meeting', oid, meetingKey: begun.key });
        },
      },
    );
  return (
    <>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        disabledFocusable={isPending}
        onClick={prepare}
        {...(about !== undefined && { 'aria-label': about })}
      >
        {words}
      </Button>
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} onRetry={prepare} />
    </>
  );
}
