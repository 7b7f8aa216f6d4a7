import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { Clock16Filled } from '@fluentui/react-icons/svg/clock';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { PauseCircle16Regular } from '@fluentui/react-icons/svg/pause-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ComponentType } from 'react';
import type { Overall, OutcomeView } from '../../contract/standing.ts';

type Tone = 'danger' | 'warning' | 'good' | 'plain';

interface StatusLook {
  readonly tone: Tone;
  readonly Icon: ComponentType;
}

/** Of a requirement, as `shownStatus` decides it, and of a person, as `overallOnScreen` does. */
export type Status = OutcomeView['shown'] | Overall;

const LOOKS: Readonly<Record<Status, StatusLook>> = {
  overdue: { tone: 'danger', Icon: ErrorCircle16Filled },
  expired: { tone: 'danger', Icon: DismissCircle16Filled },
  'to-do': { tone: 'warning', Icon: Circle16Regular },
  'due-soon': { tone: 'warning', Icon: Clock16Filled },
  current: { tone: 'good', Icon: CheckmarkCircle16Filled },
  'working-towards': { tone: 'plain', Icon: CircleHalfFill16Regular },
  recommended: { tone: 'plain', Icon: Lightbulb16Regular },
  'nothing-yet': { tone: 'plain', Icon: SubtractCircle16Regular },
  'on-leave': { tone: 'plain', Icon: PauseCircle16Regular },
  'not-required': { tone: 'plain', Icon: SubtractCircle16Regular },
  'action-needed': { tone: 'warning', Icon: Warning16Filled },
  'on-track': { tone: 'good', Icon: CheckmarkCircle16Filled },
  unknown: { tone: 'plain', Icon: QuestionCircle16Regular },
};

/** The icon and the colour that repeat a status word. */
export const lookOf = (status: Status): StatusLook => LOOKS[status];
