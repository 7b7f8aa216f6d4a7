import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { SHOWN_STATUSES } from '../../domain/outcomes/shown-status.ts';
import { OVERALL_ON_SCREEN } from '../../domain/standing/summary.ts';
import { StatusWord } from './status-word.tsx';

describe('a status word', () => {
  it.each([...SHOWN_STATUSES, ...OVERALL_ON_SCREEN])(
    'has an icon that says nothing by itself: %s',
    (status) => {
      const { container } = render(<StatusWord shown={status} label="As it stands" />);
      expect(container.textContent).toBe('As it stands');
      expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    },
  );

  it('asks for no attention where what is to do has a date that is far off', () => {
    render(<StatusWord shown="to-do" label="To do" isLater />);
    expect(screen.getByText('To do').className).toContain('status--plain');
  });
});
