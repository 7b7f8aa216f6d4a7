import { Button } from '@fluentui/react-components';
import { useSay } from '../messages/use-say.ts';

/** Stands in for a page that could not be drawn, or whose script was replaced by a newer version. */
export function BrokenPage() {
  const say = useSay();
  return (
    <section className="card empty" role="alert">
      <h2>{say('broken.title')}</h2>
      <p>{say('broken.text')}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {say('broken.reload')}
      </Button>
    </section>
  );
}
