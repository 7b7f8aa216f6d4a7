import { Button } from '@fluentui/react-components';
import { useSay } from './words.ts';

interface PageButtonsProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** From one page of a long list to the next and back. */
export function PageButtons({ page, pages, onPage }: PageButtonsProps) {
  const say = useSay();
  return (
    <nav className="row" aria-label={say('people.pages')}>
      <p className="quiet">{say('people.page', { page: Math.min(page, pages), pages })}</p>
      <div className="row__actions">
        {page > 1 && (
          <Button onClick={() => onPage(Math.min(page - 1, pages))}>{say('people.previous')}</Button>
        )}
        {page < pages && <Button onClick={() => onPage(page + 1)}>{say('people.next')}</Button>}
      </div>
    </nav>
  );
}
