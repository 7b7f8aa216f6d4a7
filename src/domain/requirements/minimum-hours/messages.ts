import { catalogue } from '../../message.ts';

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
      'Plan {halfDays, plural, =1 {half a day} =2 {a day} =3 {a day and a half} other {{days, plural, one {# day} other {# days}}}} of {category, select, sector {sector CPD} other {CPD}} before {dueOn}.',
    'minimum-hours.plan-hours':
      'Plan {missing, plural, one {# hour} other {# hours}} of {category, select, sector {sector CPD} other {CPD}} before {dueOn}.',
    'minimum-hours.last-day':
      'Log {missing, plural, one {# hour} other {# hours}} of {category, select, sector {sector CPD} other {CPD}} today: the CPD year ends.',
    'minimum-hours.record-late':
      'Add any {category, select, sector {sector CPD} other {CPD}} done by {dueOn} that is not here yet.',
    'minimum-hours.met-of':
      '{counted, number} of {required, number} {sort, select, verified {verified hours} other {hours ({sort})}}.',
    'minimum-hours.short-of':
      '{counted, number} of {required, number} {sort, select, verified {verified hours} other {hours ({sort})}}; {missing, plural, one {# hour} other {# hours}} short.',
    'minimum-hours.met-between':
      '{counted, number} of {required, number} {sort, select, any {hours} verified {verified hours} other {hours ({sort})}} from {from} to {to}.',
    'minimum-hours.short-between':
      '{counted, number} of {required, number} {sort, select, any {hours} verified {verified hours} other {hours ({sort})}} from {from} to {to}; {missing, plural, one {# hour} other {# hours}} short.',
    'minimum-hours.years-to-come':
      'This is asked once {years, plural, one {a year has} other {# years in a row have}} begun since the start.',
    'minimum-hours.plan-of':
      'Plan {missing, plural, one {# hour} other {# hours}} of {sort, select, verified {verified CPD} other {CPD ({sort})}} before {dueOn}.',
    'minimum-hours.last-day-of':
      'Log {missing, plural, one {# hour} other {# hours}} of {sort, select, verified {verified CPD} other {CPD ({sort})}} today: the CPD year ends.',
    'minimum-hours.record-before':
      'By {closesOn}, add any CPD done by {doneBy} that is not here yet: {missing, plural, one {# hour is} other {# hours are}} missing.',
    'minimum-hours.record-closed':
      'CPD done by {doneBy} could be added until {closesOn}. Ask your CPD lead what to do about the {missing, plural, one {# hour} other {# hours}} missing.',
  },
  {
    'minimum-hours.met':
      '{counted, number} o {required, number} awr{category, select, sector { sector} other {}}{basis, select, fte { ({full, number} × {fte, number} CALl)} other {}}.',
    'minimum-hours.short':
      '{counted, number} o {required, number} awr{category, select, sector { sector} other {}}{basis, select, fte { ({full, number} × {fte, number} CALl)} other {}}; {missing, number} awr yn brin.',
    'minimum-hours.no-minimum':
      '{counted, number} awr{category, select, sector { sector} other {}} wedi’u cofnodi; nid oes isafswm.',
    'minimum-hours.plan-days':
      'Trefnwch {halfDays, plural, =1 {hanner diwrnod} =2 {ddiwrnod} =3 {ddiwrnod a hanner} other {{days, plural, two {# ddiwrnod} other {# diwrnod}}}} o DPP{category, select, sector { sector} other {}} cyn {dueOn}.',
    'minimum-hours.plan-hours':
      'Trefnwch {missing, number} awr o DPP{category, select, sector { sector} other {}} cyn {dueOn}.',
    'minimum-hours.last-day':
      'Cofnodwch {missing, number} awr o DPP{category, select, sector { sector} other {}} heddiw: daw’r flwyddyn DPP i ben.',
    'minimum-hours.record-late':
      'Ychwanegwch unrhyw DPP{category, select, sector { sector} other {}} a wnaed erbyn {dueOn} nad yw yma eto.',
    'minimum-hours.met-of':
      '{counted, number} o {required, number} awr {sort, select, verified {wedi’u dilysu} other {({sort})}}.',
    'minimum-hours.short-of':
      '{counted, number} o {required, number} awr {sort, select, verified {wedi’u dilysu} other {({sort})}}; {missing, number} awr yn brin.',
    'minimum-hours.met-between':
      '{counted, number} o {required, number} awr{sort, select, any {} verified { wedi’u dilysu} other { ({sort})}} o {from} hyd {to}.',
    'minimum-hours.short-between':
      '{counted, number} o {required, number} awr{sort, select, any {} verified { wedi’u dilysu} other { ({sort})}} o {from} hyd {to}; {missing, number} awr yn brin.',
    'minimum-hours.years-to-come':
      'Gofynnir am hyn ar ôl i {years, plural, one {flwyddyn} two {# flynedd yn olynol} other {# blynedd yn olynol}} ddechrau ers y dechrau.',
    'minimum-hours.plan-of':
      'Trefnwch {missing, number} awr o DPP {sort, select, verified {wedi’i ddilysu} other {({sort})}} cyn {dueOn}.',
    'minimum-hours.last-day-of':
      'Cofnodwch {missing, number} awr o DPP {sort, select, verified {wedi’i ddilysu} other {({sort})}} heddiw: daw’r flwyddyn DPP i ben.',
    'minimum-hours.record-before':
      'Erbyn {closesOn}, ychwanegwch unrhyw DPP a wnaed erbyn {doneBy} nad yw yma eto: mae {missing, number} awr ar goll.',
    'minimum-hours.record-closed':
      'Roedd modd ychwanegu DPP a wnaed erbyn {doneBy} tan {closesOn}. Gofynnwch i’ch arweinydd DPP beth i’w wneud am y {missing, number} awr sydd ar goll.',
  },
);
