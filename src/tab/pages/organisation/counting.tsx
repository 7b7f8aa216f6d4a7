import { useState } from 'react';
import { organisation } from '../../../contract/organisation.ts';
import { EACH_MOMENT, useRead } from '../../api/use-read.ts';
import { WorkProgress } from '../../components/work/work-progress.tsx';
import { useSay } from './words.ts';

/** Many are being counted again: the totals are asked for until that is done, and the page shows them as they come. */
export function Counting({ left }: { readonly left: number }) {
  const say = useSay();
  const { dataUpdatedAt } = useRead(organisation, {}, EACH_MOMENT);
  const [most, setMost] = useState(left);
  if (left > most) setMost(left);
  return (
    <WorkProgress
      text={say('organisation.counting')}
      done={most - left}
      of={most}
      atMilliseconds={dataUpdatedAt}
    />
  );
}
