import { catalogue } from '../message.ts';

/** Every figure of the verdict is given to `met` and `short`; `basis` tells how the target was reduced. */
export const minimumHoursMessages = catalogue(
  {
    'minimum-hours.met':
      '{counted, number} of {required, number} {category, select, sector {sector hours} other {hours}}{basis, select, fte { ({full, number} × {fte, number} FTE)} other {}}.',
    'minimum-hours.short':
      '{counted, number} of {required, number} {category, select, sector {sector hours} other {hours}}{basis, select, fte { ({full, number} × {fte, number} FTE)} other {}}; {missing, plural, one {# hour} other {# hours}} short.',
    'minimum-hours.no-minimum':
      '{counted, plural, one {# hour} other {# hours}}{category, select, sector { of sector CPD} other {}} logged; no minimum is set.',
    'minimum-hours.plan-days':
      'Plan {halfDays, plural, =1 {half a day} =2 {a day} =3 {a day and a half} other {{days, number} days}} of {category, select, sector {sector CPD} other {CPD}} before {dueOn}.',
    'minimum-hours.plan-hours':
      'Plan {missing, plural, one {# hour} other {# hours}} of {category, select, sector {sector CPD} other {CPD}} before {dueOn}.',
    'minimum-hours.last-day':
      'Log {missing, plural, one {# hour} other {# hours}} of {category, select, sector {sector CPD} other {CPD}} today: the CPD year ends.',
    'minimum-hours.record-late':
      'Add any {category, select, sector {sector CPD} other {CPD}} done by {dueOn} that is not here yet.',
  },
  {
    'minimum-hours.met':
      '{counted, number} o {required, number} awr{category, select, sector { sector} other {}}{basis, select, fte { ({full, number} × {fte, number} CALl)} other {}}.',
    'minimum-hours.short':
      '{counted, number} o {required, number} awr{category, select, sector { sector} other {}}{basis, select, fte { ({full, number} × {fte, number} CALl)} other {}}; {missing, number} awr yn brin.',
    'minimum-hours.no-minimum':
      '{counted, number} awr{category, select, sector { sector} other {}} wedi’u cofnodi; nid oes isafswm.',
    'minimum-hours.plan-days':
      'Trefnwch {halfDays, plural, =1 {hanner diwrnod} =2 {ddiwrnod} =3 {ddiwrnod a hanner} other {{days, number} diwrnod}} o DPP{category, select, sector { sector} other {}} cyn {dueOn}.',
    'minimum-hours.plan-hours':
      'Trefnwch {missing, number} awr o DPP{category, select, sector { sector} other {}} cyn {dueOn}.',
    'minimum-hours.last-day':
      'Cofnodwch {missing, number} awr o DPP{category, select, sector { sector} other {}} heddiw: daw’r flwyddyn DPP i ben.',
    'minimum-hours.record-late':
      'Ychwanegwch unrhyw DPP{category, select, sector { sector} other {}} a wnaed erbyn {dueOn} nad yw yma eto.',
  },
);
