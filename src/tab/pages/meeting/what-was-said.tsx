import { useSay } from './words.ts';

interface WhatWasSaidProps {
  readonly title: string;
  readonly text: string;
  readonly isNotApplicable?: boolean;
}

/** Something of the meeting for who does not write it, or when nobody does any more. */
export function WhatWasSaid({ title, text, isNotApplicable = false }: WhatWasSaidProps) {
  const say = useSay();
  return (
    <div>
      <h3>{isNotApplicable ? say('meeting.not-applicable.about', { title }) : title}</h3>
      <p className="own-words">{text === '' ? say('meeting.words.none') : text}</p>
    </div>
  );
}
