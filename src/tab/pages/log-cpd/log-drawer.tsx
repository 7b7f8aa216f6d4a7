import { useEffect } from 'react';
import { SideDrawer } from '../../components/side-drawer.tsx';
import type { LogFormProps } from './log-form.tsx';
import { LogForm, logIdOf } from './log-form.tsx';
import { useSay } from './words.ts';

/** The form that logs something new, beside the page. */
export function LogDrawer(props: LogFormProps) {
  const say = useSay();
  // A drawer gives the focus to its cross first.
  useEffect(() => document.getElementById(logIdOf('title'))?.focus(), []);
  return (
    <SideDrawer title={say('log.form')} onClose={props.onClose}>
      <LogForm {...props} />
    </SideDrawer>
  );
}
