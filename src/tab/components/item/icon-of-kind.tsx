import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Certificate20Regular } from '@fluentui/react-icons/svg/certificate';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { ClipboardTaskListLtr20Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { ContactCard20Regular } from '@fluentui/react-icons/svg/contact-card';
import { Eye20Regular } from '@fluentui/react-icons/svg/eye';
import { Handshake20Regular } from '@fluentui/react-icons/svg/handshake';
import { HatGraduation20Regular } from '@fluentui/react-icons/svg/hat-graduation';
import { Megaphone20Regular } from '@fluentui/react-icons/svg/megaphone';
import { NotepadEdit20Regular } from '@fluentui/react-icons/svg/notepad-edit';
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team';
import { TargetArrow20Regular } from '@fluentui/react-icons/svg/target-arrow';
import { Timer20Regular } from '@fluentui/react-icons/svg/timer';
import type { ComponentType } from 'react';

const ICONS: Readonly<Record<string, ComponentType>> = {
  'recurring-training': HatGraduation20Regular,
  'named-training': HatGraduation20Regular,
  'minimum-hours': Timer20Regular,
  'minimum-points': Timer20Regular,
  scheme: Timer20Regular,
  'inset-days': CalendarLtr20Regular,
  'release-time': CalendarClock20Regular,
  entitlement: CalendarClock20Regular,
  'review-cadence': Handshake20Regular,
  observation: Eye20Regular,
  qualification: Certificate20Regular,
  'subject-qualification': Certificate20Regular,
  progression: Certificate20Regular,
  membership: ContactCard20Regular,
  'professional-status': ContactCard20Regular,
  'register-resubmission': ContactCard20Regular,
  'evaluation-due': ClipboardCheckmark20Regular,
  'reflection-due': NotepadEdit20Regular,
  'dissemination-due': Megaphone20Regular,
  participation: PeopleTeam20Regular,
  alignment: TargetArrow20Regular,
};

/** The icon of a kind of requirement; one that is not known here has a list's. */
export default function IconOfKind({ kind }: { readonly kind: string }) {
  const Icon = ICONS[kind] ?? ClipboardTaskListLtr20Regular;
  return <Icon />;
}
