// What stands below the first view of one's own page: it comes after it, in one go.
export { LastYearCards } from '../../components/last-year-card.tsx';
export { RecordCard } from './record-card.tsx';
export { SideCards } from './side-cards.tsx';
