/**
 * Who works at the Tamar Valley Learning Partnership: fictional people of a council adult-learning service, two
 * special schools and the office of their trust.
 */

export interface SeedPerson {
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  /** Full name of the line manager; undefined at the top, and for trustees and governors. */
  readonly manager: string | undefined;
  /** Tells the address from that of a namesake who came before. */
  readonly addressNumber?: number;
  /** False for somebody who has left and whose account is kept. */
  readonly accountEnabled?: boolean;
}

export interface SeedDepartment {
  readonly name: string;
  readonly officeLocation: string;
  readonly people: readonly SeedPerson[];
}

type Row = readonly [givenName: string, surname: string, jobTitle: string];

const reportingTo = (manager: string | undefined, rows: readonly Row[]): readonly SeedPerson[] =>
  rows.map(([givenName, surname, jobTitle]) => ({ givenName, surname, jobTitle, manager }));

const trustOffice: SeedDepartment = {
  name: 'Trust Office',
  officeLocation: 'Guildhall, Tavistock',
  people: [
    ...reportingTo(undefined, [
      ['Marian', 'Treloar', 'Chief Executive'],
      ['Edward', 'Finch', 'Trustee'],
      ['Priscilla', 'Nwosu', 'Chair of Governors'],
      ['Gareth', 'Penrose', 'Governor'],
    ]),
    ...reportingTo('Marian Treloar', [
      ['Dilys', 'Owen', 'Head of Quality'],
      ['Helen', 'Tamblyn', 'Business Manager'],
    ]),
  ],
};

const adultLearningService: SeedDepartment = {
  name: 'Adult Learning Service',
  officeLocation: 'Riverside Centre, Tavistock',
  people: [
    ...reportingTo('Dilys Owen', [
      ['Ben', 'Hughes', 'Curriculum Manager'],
      ['Farah', 'Siddiqui', 'Curriculum Manager'],
      ['Lewis', 'Trevena', 'Curriculum Manager'],
      ['Carys', 'Morgan', 'CPD Coordinator'],
    ]),
    ...reportingTo('Ben Hughes', [
      ['Asha', 'Patel', 'Adult Learning Tutor'],
      ['Colin', 'Reid', 'Adult Learning Tutor'],
      ['Niamh', "O'Brien", 'Adult Learning Tutor'],
      ['Zoë', 'Šimková', 'Adult Learning Tutor'],
      ['Oluwaseun', 'Adeyemi', 'Adult Learning Tutor'],
      ['Mei Ling', 'Chen', 'Adult Learning Tutor'],
      ['Tomasz', 'Kowalski', 'Adult Learning Tutor'],
      ['Jenna', 'Pascoe', 'Adult Learning Tutor'],
      ['Samuel', 'Osei', 'Internal Quality Assurer'],
      ['Rhiannon', 'Price', 'Learning Coach'],
      ['Hannah', 'Bright', 'Learning Coach'],
    ]),
    {
      givenName: 'Peter',
      surname: 'Yeoman',
      jobTitle: 'Adult Learning Tutor',
      manager: 'Ben Hughes',
      accountEnabled: false,
    },
    ...reportingTo('Farah Siddiqui', [
      ['Daniel', 'Rowe', 'Vocational Tutor'],
      ['Ifeoma', 'Eze', 'Vocational Tutor'],
      ['Callum', 'Stewart', 'Vocational Tutor'],
      ['Priya', 'Raman', 'Vocational Tutor'],
      ['Steven', 'Blight', 'Vocational Tutor'],
      ['Ana', 'Ferreira', 'Internal Quality Assurer'],
      ['Martyn', 'Hocking', 'Internal Quality Assurer'],
      ['Leila', 'Haddad', 'Skills Coach'],
      ['Jack', 'Northcott', 'Skills Coach'],
    ]),
    {
      givenName: 'Bethan',
      surname: 'Lloyd',
      jobTitle: 'Vocational Tutor',
      manager: 'Farah Siddiqui',
      addressNumber: 2,
    },
    ...reportingTo('Lewis Trevena', [
      ['Bethan', 'Lloyd', 'Learning Coach'],
      ['Yusuf', 'Ibrahim', 'Learning Coach'],
      ['Chloe', 'Tregear', 'Learning Coach'],
      ['Marcus', 'Campbell', 'Skills Coach'],
      ['Siobhan', 'Kelly', 'Skills Coach'],
      ['Rajesh', 'Nair', 'Skills Coach'],
      ['Katarzyna', 'Nowak', 'Adult Learning Tutor'],
      ['Emma', 'Vosper', 'Adult Learning Tutor'],
      ['David', 'Okonkwo', 'Vocational Tutor'],
    ]),
  ],
};

const beaconSchool: SeedDepartment = {
  name: 'Beacon School',
  officeLocation: 'Beacon School, Callington',
  people: [
    ...reportingTo('Marian Treloar', [['Grace', 'Lowe', 'Head of Beacon School']]),
    ...reportingTo('Grace Lowe', [
      ['Rosalind', 'Hart', 'Deputy Head'],
      ['Fatima', 'Khan', 'Teacher'],
      ['Joshua', 'Amadi', 'Teacher'],
      ['Elin', 'Vaughan', 'Teacher'],
      ['Sunita', 'Rao', 'Higher Level Teaching Assistant'],
      ['Harry', 'Doyle', 'Teaching Assistant'],
      ['Megan', 'Uren', 'Teaching Assistant'],
      ['Kofi', 'Asante', 'Teaching Assistant'],
      ['Lucy', 'Bray', 'Teaching Assistant'],
      ['Pauline', 'Jewell', 'School Administrator'],
    ]),
  ],
};

const harbourSchool: SeedDepartment = {
  name: 'Harbour School',
  officeLocation: 'Harbour School, Saltash',
  people: [
    ...reportingTo('Marian Treloar', [['Idris', 'Bevan', 'Head of Harbour School']]),
    ...reportingTo('Idris Bevan', [
      ['Catherine', 'Mbeki', 'Deputy Head'],
      ['Oliver', 'Skinner', 'Teacher'],
      ['Nadia', 'Hussain', 'Teacher'],
      ['Gwen', 'Parry', 'Teacher'],
      ['Ruth', 'Levy', 'Higher Level Teaching Assistant'],
      ['Aidan', 'Gallagher', 'Teaching Assistant'],
      ['Maya', 'Thapa', 'Teaching Assistant'],
      ['Connor', 'Jago', 'Teaching Assistant'],
      ['Wei', 'Zhang', 'Teaching Assistant'],
      ['Deborah', 'Kent', 'School Administrator'],
    ]),
  ],
};

export const departments: readonly SeedDepartment[] = [
  trustOffice,
  adultLearningService,
  beaconSchool,
  harbourSchool,
];
