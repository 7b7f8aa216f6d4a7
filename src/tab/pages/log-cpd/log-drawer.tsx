import { useEffect } from 'react';
import type { PersonRecord } from '../../../contract/record.ts';
import { activities } from '../../../contract/record.ts';
import { useRead } from '../../api/use-read.ts';
import { SideDrawer } from '../../components/side-drawer.tsx';
import type { LogFormProps } from './log-form.tsx';
import { LogForm, logIdOf } from './log-form.tsx';
import { useSay } from './words.ts';

export interface LogDrawerProps extends LogFormProps {
  /** The latest CPD year before this one in which something is recorded: it may be logged again, and often is. */
  readonly lastYear?: Pick<PersonRecord['earlierYears'][number], 'from' | 'to'> | undefined;
}

/** The form that logs something new, beside the page. */
export function LogDrawer({ lastYear, ...props }: LogDrawerProps) {
  const say = useSay();
  const days = lastYear && { oid: props.oid, from: lastYear.from, to: lastYear.to };
  const earlier = useRead(activities, days).data?.activities ?? [];
  // A drawer gives the focus to its cross first.
  useEffect(() => document.getElementById(logIdOf('title'))?.focus(), []);
  return (
    <SideDrawer title={say('log.form')} onClose={props.onClose}>
      <LogForm {...props} activities={[...(props.activities ?? []), ...earlier]} />
    </SideDrawer>
  );
}
