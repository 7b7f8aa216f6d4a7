import { Button } from '@fluentui/react-components';
import { Ruler20Regular } from '@fluentui/react-icons/svg/ruler';
import { useId, useState } from 'react';
import type { FrameworkView } from '../../../contract/frameworks.ts';
import {
  frameworks,
  LONGEST_IMPORT,
  LONGEST_SOURCE,
  StateFramework,
  stateFramework,
} from '../../../contract/frameworks.ts';
import type { Me } from '../../../contract/me.ts';
import { textField } from '../../../domain/fields/text.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { BackButton } from '../../components/back-button.tsx';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { useSay } from './words.ts';

interface FrameworksPageProps {
  readonly me: Me;
  readonly takesFocus: boolean;
}

/** A framework whose statements are being typed; `text`: those of an earlier version, to be put back. */
interface Step {
  readonly id: string;
  readonly text?: string;
}

/** The standards that the policies name, and their statements where the organisation types them. */
export function FrameworksPage({ me, takesFocus }: FrameworksPageProps) {
  const say = useSay();
  const query = useRead(frameworks, {});
  const [step, setStep] = useState<Step>();
  return (
    <>
      <BackButton label={say('frameworks.back')} to={{ page: 'rules' }} />
      <PageHeading text={say('frameworks.title')} note={say('frameworks.note')} takesFocus={takesFocus} />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row']} />}>
        {(page) => {
          const edited = page.frameworks.find(({ id }) => id === step?.id);
          return (
            <>
              {page.frameworks.length === 0 && <EmptyState text={say('frameworks.none')} />}
              {page.frameworks.length > 0 && (
                <Card title={say('frameworks.title')}>
                  <ul className="plain-list">
                    {page.frameworks.map((framework) => (
                      <FrameworkItem key={framework.id} framework={framework} onStep={setStep} />
                    ))}
                  </ul>
                </Card>
              )}
              {step && edited && (
                <Desk
                  key={JSON.stringify(step)}
                  framework={edited}
                  text={step.text}
                  by={me.oid}
                  today={page.today}
                  onClose={() => setStep(undefined)}
                />
              )}
            </>
          );
        }}
      </Reading>
    </>
  );
}

interface FrameworkItemProps {
  readonly framework: FrameworkView;
  readonly onStep: (step: Step) => void;
}

function FrameworkItem({ framework, onStep }: FrameworkItemProps) {
  const say = useSay();
  const { id, label, statements, isOfPolicy, versions } = framework;
  const words = say(statements.length === 0 ? 'frameworks.add' : 'frameworks.edit');
  return (
    <ItemRow
      icon={<Ruler20Regular />}
      title={label}
      lines={[
        say('frameworks.named-by', { policies: framework.policies.join(', ') }),
        [
          say('frameworks.count', { count: statements.length }),
          ...(isOfPolicy ? [say('frameworks.of-policy')] : []),
        ].join(' · '),
      ]}
      action={
        !isOfPolicy && (
          <Button aria-label={say('frameworks.do.about', { words, label })} onClick={() => onStep({ id })}>
            {words}
          </Button>
        )
      }
    >
      {statements.length > 0 && (
        <Disclosure summary={say('frameworks.see')} about={say('frameworks.see.about', { label })}>
          {[...Map.groupBy(statements, ({ group }) => group)].map(([group, all]) => (
            <div key={group}>
              {group !== '' && <h3>{group}</h3>}
              <ul>
                {all.map((statement) => (
                  <li key={statement.code}>{say('frameworks.statement', statement)}</li>
                ))}
              </ul>
            </div>
          ))}
        </Disclosure>
      )}
      {versions.length > 1 && <EarlierVersions framework={framework} onStep={onStep} />}
    </ItemRow>
  );
}

function EarlierVersions({ framework: { id, label, versions }, onStep }: FrameworkItemProps) {
  const say = useSay();
  return (
    <Disclosure summary={say('frameworks.versions')} about={say('frameworks.see.about', { label })}>
      <ul>
        {versions.slice(1).map(({ number, on, byName, statements, source, text }) => (
          <li key={number}>
            <p>
              {say('frameworks.version', {
                number,
                date: say.date(on),
                name: byName,
                count: statements,
                source,
              })}
            </p>
            {statements > 0 && (
              <Button
                size="small"
                aria-label={say('frameworks.use-again.about', { number, label })}
                onClick={() => onStep({ id, text })}
              >
                {say('frameworks.use-again')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface DeskProps {
  readonly framework: FrameworkView;
  readonly text: string | undefined;
  readonly by: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** The statements as text, beside the list. */
function Desk({ framework, text, by, today, onClose }: DeskProps) {
  const say = useSay();
  const tell = useTell();
  const titleId = useId();
  const { id, label } = framework;
  // Whose version the form began with; another that came since is shown beside it.
  const [begun] = useState(framework);
  const textsOf = (of: FrameworkView) => ({ text: of.text, source: of.versions[0]?.source ?? '' });
  return (
    <SideDrawer title={<span id={titleId}>{say('frameworks.form', { label })}</span>} onClose={onClose}>
      <FieldsForm
        name="framework"
        labelledBy={titleId}
        fields={[
          {
            ...textField('text', LONGEST_IMPORT, { isRequired: begun.version === 0 }),
            label: say('frameworks.text'),
            hint: say('frameworks.text.hint'),
          },
          { ...textField('source', LONGEST_SOURCE, { isRequired: true }), label: say('frameworks.source') },
        ]}
        draftKey={['framework', by, id, begun.version, text === undefined ? '' : 'again'].join('.')}
        stored={{ ...textsOf(begun), ...(text !== undefined && { text }) }}
        theirs={
          framework.version === begun.version ? undefined : { stored: textsOf(framework), changed: null }
        }
        today={today}
        note={<p className="quiet">{say('frameworks.keeps')}</p>}
        mutation={useWrite(stateFramework, { frameworkId: id })}
        schema={StateFramework}
        bodyOf={(values) => ({ ...values, version: framework.version })}
        onSaved={() => {
          tell({ words: say('frameworks.saved') });
          onClose();
        }}
        onClose={onClose}
      />
    </SideDrawer>
  );
}
