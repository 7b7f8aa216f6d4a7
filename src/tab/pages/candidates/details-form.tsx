import type { CandidatePage, UnitToJoin } from '../../../contract/candidates.ts';
import {
  AddCandidate,
  addCandidate,
  ChangeCandidate,
  changeCandidate,
} from '../../../contract/candidates.ts';
import type { Me } from '../../../contract/me.ts';
import { choiceField, severalField } from '../../../domain/fields/choice.ts';
import { dayField } from '../../../domain/fields/day.ts';
import { personField } from '../../../domain/fields/person.ts';
import { lineField } from '../../../domain/fields/text.ts';
import { useWrite } from '../../api/use-write.ts';
import type { ParsedFields } from '../../components/fields-form/fields-form.tsx';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import type { ShownField } from '../../components/form/field-draft.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface FormProps {
  readonly me: Me;
  readonly labelledBy: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Units under the same policy have the same roles: one field asks for them, while one of those units is chosen. */
const byRoles = (units: readonly UnitToJoin[]): readonly (readonly UnitToJoin[])[] => [
  ...Map.groupBy(units, ({ roles }) => JSON.stringify(roles)).values(),
];

const rolesField = (place: number): string => `roles.${place}`;

function detailFields(
  units: readonly UnitToJoin[],
  interviewers: readonly { readonly id: string; readonly label: string }[],
  say: Say,
): readonly ShownField[] {
  const optional = { isRequired: false } as const;
  return [
    { ...lineField('displayName', 200), label: say('candidate.displayName') },
    { ...lineField('email', 254, optional), label: say('candidate.email') },
    {
      ...choiceField(
        'unit',
        units.map(({ key, name }) => ({ id: key, label: name })),
      ),
      label: say('candidate.unit'),
    },
    ...byRoles(units).flatMap((sameRoles, place): ShownField[] => {
      const [{ roles } = { roles: [] }] = sameRoles;
      return roles.length === 0
        ? []
        : [
            {
              ...severalField(rolesField(place), roles, {
                isRequired: true,
                onlyWhen: { field: 'unit', is: sameRoles.map(({ key }) => key) },
              }),
              label: say('candidate.roles'),
            },
          ];
    }),
    { ...dayField('startsOn', optional), label: say('candidate.startsOn') },
    { ...personField('interviewerOid', { named: interviewers }), label: say('candidate.interviewerOid') },
  ];
}

const detailsBody = (values: ParsedFields): Record<string, unknown> => {
  const roles = Object.entries(values).flatMap(([id, value]) =>
    id.startsWith('roles.') && Array.isArray(value) ? value.map(String) : [],
  );
  const { displayName, email, unit, startsOn, interviewerOid } = values;
  return {
    displayName,
    email,
    unit,
    roles,
    interviewerOid,
    ...(typeof startsOn === 'string' && startsOn !== '' && { startsOn }),
  };
};

interface NewCandidateFormProps extends FormProps {
  readonly units: readonly UnitToJoin[];
  readonly today: string;
}

export function NewCandidateForm({ me, units, today, ...form }: NewCandidateFormProps) {
  const say = useSay();
  return (
    <FieldsForm
      {...form}
      name="candidate"
      fields={detailFields(units, [{ id: me.oid, label: me.displayName }], say)}
      draftKey={`candidate.${me.oid}`}
      stored={{ unit: units.length === 1 ? (units[0]?.key ?? '') : '' }}
      today={today}
      note={<p className="quiet">{say('candidate.form-note')}</p>}
      mutation={useWrite(addCandidate, {})}
      schema={AddCandidate}
      bodyOf={(values, formId) => ({ formId, ...detailsBody(values) })}
    />
  );
}

/** Where the candidate is to go stands among the units, also for who may add nobody there. */
const unitsOf = ({ units, unit, unitName, roles, roleLabels }: CandidatePage): readonly UnitToJoin[] =>
  units.some(({ key }) => key === unit)
    ? units
    : [
        ...units,
        {
          key: unit,
          name: unitName,
          roles: roles.map((id, place) => ({ id, label: roleLabels[place] ?? id })),
        },
      ];

const detailTexts = (page: CandidatePage, units: readonly UnitToJoin[]) => ({
  displayName: page.displayName,
  email: page.email,
  unit: page.unit,
  ...Object.fromEntries(
    byRoles(units).map((sameRoles, place) => [
      rolesField(place),
      sameRoles.some(({ key }) => key === page.unit) ? page.roles : [],
    ]),
  ),
  startsOn: page.startsOn ?? '',
  interviewerOid: page.interviewerOid,
});

interface CandidateFormProps extends FormProps {
  /** As it was when the form was opened. */
  readonly before: CandidatePage;
  readonly page: CandidatePage;
}

export function CandidateForm({ me, before, page, ...form }: CandidateFormProps) {
  const say = useSay();
  const units = unitsOf(page);
  const interviewers = [
    { id: page.interviewerOid, label: page.interviewerName },
    ...(page.interviewerOid === me.oid ? [] : [{ id: me.oid, label: me.displayName }]),
  ];
  return (
    <FieldsForm
      {...form}
      name="candidate"
      fields={detailFields(units, interviewers, say)}
      draftKey={`candidate.${me.oid}.${page.key}`}
      stored={detailTexts(before, units)}
      theirs={
        before.version === page.version ? undefined : { stored: detailTexts(page, units), changed: null }
      }
      today={page.today}
      mutation={useWrite(changeCandidate, { candidateKey: page.key })}
      schema={ChangeCandidate}
      bodyOf={(values) => ({ version: page.version, ...detailsBody(values) })}
    />
  );
}
