import { Button } from '@fluentui/react-components';
import { ClipboardTaskListLtr20Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import type { Me } from '../../../contract/me.ts';
import type { SelfAssessmentsPage } from '../../../contract/self-assessments.ts';
import { beginSelfAssessment, selfAssessments } from '../../../contract/self-assessments.ts';
import { asApiError } from '../../api/api-error.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { BackToPerson } from '../../components/back-to-person.tsx';
import { Card } from '../../components/card.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

interface AllAssessmentsProps {
  readonly me: Me;
  readonly oid: string;
  readonly takesFocus: boolean;
}

/** What somebody may measure themselves against, and how they did before. */
export function AllAssessments({ me, oid, takesFocus }: AllAssessmentsProps) {
  const say = useSay();
  const query = useRead(selfAssessments, { oid });
  return (
    <>
      <BackToPerson me={me} oid={oid} name={query.data?.person.displayName ?? ''} />
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'card']} />}>
        {(page) => (
          <>
            <PageHeading
              text={page.mayWrite ? say('assess.own') : say('assess.of', { name: page.person.displayName })}
              takesFocus={takesFocus}
              {...(!page.mayWrite && {
                note: <PersonTag tag={page.person.tag} />,
                picture: <PersonPicture {...page.person} />,
              })}
            />
            {page.mayWrite && <Against page={page} mayState={me.views.includes('rules')} />}
            <SoFar page={page} />
          </>
        )}
      </Reading>
    </>
  );
}

interface OfPage {
  readonly page: SelfAssessmentsPage;
}

function Against({ page, mayState }: OfPage & { readonly mayState: boolean }) {
  const say = useSay();
  const go = useNavigation();
  const { oid } = page.person;
  return (
    <Card title={say('assess.against')}>
      {page.frameworks.length + page.unstated.length === 0 && <p>{say('assess.none-named')}</p>}
      {page.frameworks.length > 0 && (
        <ul className="plain-list">
          {page.frameworks.map((framework) => (
            <FrameworkItem key={framework.id} page={page} framework={framework} />
          ))}
        </ul>
      )}
      {page.unstated.length > 0 && (
        <>
          <p>{say('assess.unstated', { labels: page.unstated.join(', ') })}</p>
          <div className="row__actions">
            <Button onClick={() => go({ page: 'record', oid })}>{say('assess.record')}</Button>
            {mayState && (
              <Button onClick={() => go({ page: 'frameworks' })}>{say('assess.state-them')}</Button>
            )}
          </div>
        </>
      )}
    </Card>
  );
}

interface FrameworkItemProps extends OfPage {
  readonly framework: SelfAssessmentsPage['frameworks'][number];
}

const openOne = ({ assessments }: SelfAssessmentsPage, framework: string) =>
  assessments.find((each) => each.framework === framework && each.state === 'drafted');

function FrameworkItem({ page, framework }: FrameworkItemProps) {
  const say = useSay();
  const go = useNavigation();
  const { oid } = page.person;
  const { mutate, isPending, error } = useWrite(beginSelfAssessment, { oid });
  const { id, label, statements } = framework;
  const open = openOne(page, id);
  const goTo = (one: ReturnType<typeof openOne>) =>
    one && go({ page: 'selfAssessment', oid, assessmentKey: one.key });
  return (
    <ItemRow
      icon={<ClipboardTaskListLtr20Regular />}
      title={label}
      lines={[
        open
          ? say('assess.progress', { answered: open.answered, total: open.total })
          : say('assess.statements', { count: statements }),
      ]}
      action={
        open ? (
          <Button
            appearance="primary"
            aria-label={say('assess.go-on.about', { label })}
            onClick={() => goTo(open)}
          >
            {say('assess.go-on')}
          </Button>
        ) : (
          <Button
            appearance="primary"
            aria-label={say('assess.begin.about', { label })}
            disabledFocusable={isPending}
            onClick={() => mutate({ framework: id }, { onSuccess: (after) => goTo(openOne(after, id)) })}
          >
            {say('assess.begin')}
          </Button>
        )
      }
    >
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
    </ItemRow>
  );
}

function SoFar({ page }: OfPage) {
  const say = useSay();
  const go = useNavigation();
  const { oid } = page.person;
  return (
    <Card title={say('assess.all')}>
      {page.assessments.length + page.recorded.length === 0 && <p>{say('assess.all.none')}</p>}
      <ul className="plain-list">
        {page.assessments.map(({ key, frameworkLabel: label, ...one }) => {
          const date = say.date(one.completedOn ?? one.startedOn);
          const state =
            one.state === 'drafted'
              ? say('assess.state.drafted', { date, answered: one.answered, total: one.total })
              : say(one.isCounted ? 'assess.state.completed' : 'assess.state.taken-back', { date });
          return (
            <ItemRow
              key={key}
              icon={<ClipboardTaskListLtr20Regular />}
              title={label}
              lines={[state]}
              action={
                <Button
                  aria-label={say('assess.open.about', { label, date })}
                  onClick={() => go({ page: 'selfAssessment', oid, assessmentKey: key })}
                >
                  {say('assess.open')}
                </Button>
              }
            />
          );
        })}
        {page.recorded.map(({ key, label, completedOn, note }) => (
          <ItemRow
            key={key}
            icon={<ClipboardTaskListLtr20Regular />}
            title={label}
            lines={[say('assess.recorded', { date: say.date(completedOn) }), ...(note === '' ? [] : [note])]}
          />
        ))}
      </ul>
    </Card>
  );
}
