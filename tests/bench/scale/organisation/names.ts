/** Names for any number of made-up people: no two share both names and number. */
const GIVEN = [
  ['Aaliyah', 'Adam', 'Aisha', 'Alan', 'Alice', 'Amara', 'Andrew', 'Angharad', 'Anika', 'Arjun'],
  ['Beatrice', 'Bilal', 'Bronwen', 'Carlos', 'Catrin', 'Chidi', 'Claire', 'Dafydd', 'Deepa', 'Dominic'],
  ['Ebony', 'Elena', 'Elis', 'Emeka', 'Esther', 'Faisal', 'Ffion', 'Florence', 'Gareth', 'Gita'],
  ['Hamza', 'Helena', 'Hugo', 'Imogen', 'Ioan', 'Iqra', 'Jasmine', 'Jerome', 'Joyce', 'Kamil'],
  ['Kerensa', 'Kwame', 'Lamorna', 'Leon', 'Lowenna', 'Lydia', 'Magda', 'Malik', 'Meera', 'Morwenna'],
  ['Nathan', 'Ngozi', 'Nia', 'Olga', 'Omar', 'Owain', 'Petroc', 'Petra', 'Rahul', 'Rosa'],
].flat();

const SURNAMES = [
  ['Abbott', 'Ahmed', 'Andersen', 'Banerjee', 'Barker', 'Bolitho', 'Carne', 'Choi', 'Cooper', 'Curnow'],
  [
    'Davies',
    'Dhillon',
    'Dupont',
    'Edwards',
    'Evans',
    'Farouk',
    'Foster',
    'Garcia',
    'Goldsworthy',
    'Griffiths',
  ],
  ['Hall', 'Harvey', 'Hassan', 'Hughes', 'Ivanova', 'James', 'Jenkin', 'Johansson', 'Jones', 'Kaur'],
  ['Kelly', 'Kumar', 'Lewis', 'Lin', 'Lobb', 'Marsh', 'Mensah', 'Mitchell', 'Moyle', 'Murphy'],
  ['Nance', 'Ndlovu', 'Novak', 'Okafor', 'Oliver', 'Pengelly', 'Penrose', 'Phillips', 'Polglase', 'Quinn'],
  ['Rees', 'Richards', 'Rowse', 'Santos', 'Shah', 'Silva', 'Tregenza', 'Trevithick', 'Vaughan', 'Walsh'],
].flat();

export interface Name {
  readonly given: string;
  readonly surname: string;
  /** Tells the address from that of a namesake; empty for the first. */
  readonly number: string;
}

/** The name of the person with this number, from 0. */
export function nameOf(index: number): Name {
  const place = index % (GIVEN.length * SURNAMES.length);
  const round = Math.floor(index / (GIVEN.length * SURNAMES.length));
  return {
    given: GIVEN[place % GIVEN.length] ?? '',
    surname: SURNAMES[Math.floor(place / GIVEN.length)] ?? '',
    number: round === 0 ? '' : String(round + 1),
  };
}
