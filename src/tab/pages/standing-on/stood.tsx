import { Button } from '@fluentui/react-components';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { OutcomeView } from '../../../contract/standing.ts';
import type { StandingOn, StoodUnder } from '../../../contract/standing-on.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { Card } from '../../components/card.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { LastYearCard } from '../../components/last-year-card.tsx';
import { StoodItem } from './stood-item.tsx';
import { useSay } from './words.ts';

const isPressing = ({ need }: OutcomeView): boolean => need !== null;

/** Where somebody stood: overall in words, by which version, what had to be done, and what was recorded too late. */
export function Stood({ stood }: { readonly stood: StandingOn }) {
  const say = useSay();
  if (stood.under.length === 0)
    return (
      <Card title={say('standing-on.no-policy')}>
        <p>{say('standing-on.no-policy.text')}</p>
      </Card>
    );
  return stood.under.map((under, index) => (
    <Under key={under.standing.policyId} stood={stood} under={under} isFirst={index === 0} />
  ));
}

interface UnderProps {
  readonly stood: StandingOn;
  readonly under: StoodUnder;
  /** One button prints the whole page. */
  readonly isFirst: boolean;
}

/** The same under one policy, which the headings name where there are several. */
function Under({ stood, under, isFirst }: UnderProps) {
  const say = useSay();
  const { standing, policy, late } = under;
  const named = (title: string) => titleUnder(title, stood.under.length > 1 ? policy : undefined);
  const pressing = standing.outcomes.filter(isPressing);
  const rest = standing.outcomes.filter((each) => !isPressing(each));
  return (
    <>
      <Card
        title={named(say(`standing-on.overall.${under.overall}`))}
        aside={
          isFirst && (
            <Button className="no-print" onClick={() => window.print()}>
              {say('standing-on.print')}
            </Button>
          )
        }
      >
        <HowJudged stood={stood} under={under} />
      </Card>
      <Card title={named(say('standing-on.pressing', { count: pressing.length }))}>
        {pressing.length === 0 && (
          <p>{say(under.lastYear ? 'standing-on.pressing.none-else' : 'standing-on.pressing.none')}</p>
        )}
        <Outcomes outcomes={pressing} stood={stood} />
      </Card>
      {under.lastYear && <LastYearCard lastYear={under.lastYear} />}
      {rest.length > 0 && (
        <Card title={named(say('standing-on.rest', { count: rest.length }))}>
          <Outcomes outcomes={rest} stood={stood} />
        </Card>
      )}
      <Late title={named(say('standing-on.late'))} late={late} />
    </>
  );
}

interface HowJudgedProps {
  readonly stood: StandingOn;
  readonly under: StoodUnder;
}

/** The days, the version, and what the product cannot know of a day that has gone. */
function HowJudged({ stood, under: { policy, standing } }: HowJudgedProps) {
  const say = useSay();
  const { person, asOf, knownOn, today, recordSince } = stood;
  const { cycle } = standing;
  return (
    <>
      <p>{say('standing-on.judged', { asOf: say.date(asOf), knownOn: say.date(knownOn) })}</p>
      {recordSince !== null && knownOn < recordSince && (
        <p>
          <strong>{say('standing-on.before-record', { date: say.date(recordSince) })}</strong>
        </p>
      )}
      <p>
        {say('standing-on.policy', {
          policy: policy.title,
          version: policy.version,
          from: say.date(policy.effectiveFrom),
        })}{' '}
        {say('standing-on.cycle', { from: say.date(cycle.from), to: say.date(cycle.to) })}
      </p>
      {person.leftOn !== null && <p>{say('standing-on.left', { date: say.date(person.leftOn) })}</p>}
      {asOf < today && <p className="quiet">{say('standing-on.honest')}</p>}
    </>
  );
}

function Late({ title, late }: { readonly title: string; readonly late: StoodUnder['late'] }) {
  const say = useSay();
  if (late.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="plain-list">
        {late.map((each, at) => (
          <ItemRow
            key={at}
            icon={<SubtractCircle20Regular />}
            title={each.label}
            lines={[each.on === null ? undefined : say.date(each.on), each.reason].filter(
              (line) => line !== undefined,
            )}
          />
        ))}
      </ul>
    </Card>
  );
}

interface OutcomesProps {
  readonly outcomes: readonly OutcomeView[];
  readonly stood: StandingOn;
}

function Outcomes({ outcomes, stood: { person, asOf, knownOn } }: OutcomesProps) {
  return (
    <ul className="plain-list stood">
      {outcomes.map((outcome) => (
        <StoodItem key={outcome.requirement} outcome={outcome} oid={person.oid} days={{ asOf, knownOn }} />
      ))}
    </ul>
  );
}
