import { catalogue } from '../../message.ts';

export const minimumPointsMessages = catalogue(
  {
    'minimum-points.met':
      '{counted, number} of {required, number} {category, select, sector {sector points} other {points}}{basis, select, fte { ({full, number} × {fte, number} FTE)} other {}}.',
    'minimum-points.short':
      '{counted, number} of {required, number} {category, select, sector {sector points} other {points}}{basis, select, fte { ({full, number} × {fte, number} FTE)} other {}}; {missing, plural, one {# point} other {# points}} short.',
    'minimum-points.no-minimum':
      '{counted, plural, one {# point} other {# points}}{category, select, sector { of sector CPD} other {}} logged; no minimum is set.',
    'minimum-points.met-of':
      '{counted, number} of {required, number} {sort, select, verified {verified points} other {points ({sort})}}.',
    'minimum-points.short-of':
      '{counted, number} of {required, number} {sort, select, verified {verified points} other {points ({sort})}}; {missing, plural, one {# point} other {# points}} short.',
    'minimum-points.met-between':
      '{counted, number} of {required, number} {sort, select, any {points} verified {verified points} other {points ({sort})}} from {from} to {to}.',
    'minimum-points.short-between':
      '{counted, number} of {required, number} {sort, select, any {points} verified {verified points} other {points ({sort})}} from {from} to {to}; {missing, plural, one {# point} other {# points}} short.',
    'minimum-points.years-to-come':
      'This is asked once {years, plural, one {a year has} other {# years in a row have}} begun since the start.',
    'minimum-points.plan':
      'Plan {category, select, sector {sector CPD} other {CPD}} worth {missing, plural, one {# point} other {# points}} before {dueOn}.',
    'minimum-points.plan-of':
      'Plan {sort, select, verified {verified CPD} other {CPD ({sort})}} worth {missing, plural, one {# point} other {# points}} before {dueOn}.',
    'minimum-points.last-day':
      'Log {category, select, sector {sector CPD} other {CPD}} worth {missing, plural, one {# point} other {# points}} today: the CPD year ends.',
    'minimum-points.last-day-of':
      'Log {sort, select, verified {verified CPD} other {CPD ({sort})}} worth {missing, plural, one {# point} other {# points}} today: the CPD year ends.',
    'minimum-points.record-late':
      'Add any {category, select, sector {sector CPD} other {CPD}} done by {dueOn} that is not here yet.',
    'minimum-points.record-before':
      'By {closesOn}, add any CPD done by {doneBy} that is not here yet: {missing, plural, one {# point is} other {# points are}} missing.',
    'minimum-points.record-closed':
      'CPD done by {doneBy} could be added until {closesOn}. Ask your CPD lead what to do about the {missing, plural, one {# point} other {# points}} missing.',
  },
  {
    'minimum-points.met':
      '{counted, number} o {required, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}}{category, select, sector { sector} other {}}{basis, select, fte { ({full, number} × {fte, number} CALl)} other {}}.',
    'minimum-points.short':
      '{counted, number} o {required, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}}{category, select, sector { sector} other {}}{basis, select, fte { ({full, number} × {fte, number} CALl)} other {}}; {missing, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} yn brin.',
    'minimum-points.no-minimum':
      '{counted, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}}{category, select, sector { sector} other {}} wedi’u cofnodi; nid oes isafswm.',
    'minimum-points.met-of':
      '{counted, number} o {required, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} {sort, select, verified {wedi’u dilysu} other {({sort})}}.',
    'minimum-points.short-of':
      '{counted, number} o {required, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} {sort, select, verified {wedi’u dilysu} other {({sort})}}; {missing, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} yn brin.',
    'minimum-points.met-between':
      '{counted, number} o {required, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}}{sort, select, any {} verified { wedi’u dilysu} other { ({sort})}} o {from} hyd {to}.',
    'minimum-points.short-between':
      '{counted, number} o {required, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}}{sort, select, any {} verified { wedi’u dilysu} other { ({sort})}} o {from} hyd {to}; {missing, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} yn brin.',
    'minimum-points.years-to-come':
      'Gofynnir am hyn ar ôl i {years, plural, one {flwyddyn} two {# flynedd yn olynol} other {# blynedd yn olynol}} ddechrau ers y dechrau.',
    'minimum-points.plan':
      'Trefnwch DPP{category, select, sector { sector} other {}} gwerth {missing, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} cyn {dueOn}.',
    'minimum-points.plan-of':
      'Trefnwch DPP {sort, select, verified {wedi’i ddilysu} other {({sort})}} gwerth {missing, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} cyn {dueOn}.',
    'minimum-points.last-day':
      'Cofnodwch DPP{category, select, sector { sector} other {}} gwerth {missing, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} heddiw: daw’r flwyddyn DPP i ben.',
    'minimum-points.last-day-of':
      'Cofnodwch DPP {sort, select, verified {wedi’i ddilysu} other {({sort})}} gwerth {missing, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} heddiw: daw’r flwyddyn DPP i ben.',
    'minimum-points.record-late':
      'Ychwanegwch unrhyw DPP{category, select, sector { sector} other {}} a wnaed erbyn {dueOn} nad yw yma eto.',
    'minimum-points.record-before':
      'Erbyn {closesOn}, ychwanegwch unrhyw DPP a wnaed erbyn {doneBy} nad yw yma eto: mae {missing, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} ar goll.',
    'minimum-points.record-closed':
      'Roedd modd ychwanegu DPP a wnaed erbyn {doneBy} tan {closesOn}. Gofynnwch i’ch arweinydd DPP beth i’w wneud am y {missing, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} sydd ar goll.',
  },
);
