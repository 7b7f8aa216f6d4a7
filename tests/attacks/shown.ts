/** The attacks of the reference table that are shown, by surface and number. */
const shownAttacks: Readonly<Record<string, string>> = {
  API: '001 002 004 005 007 008 010 011 013 014 016 017 019 020 022 023 030 031 033 034 036 037 039 040 042 043 045 046 048 049 051 060 062 063 065 066 068 069 071 072 074 075 077 078 080 081 083 084 086',
  BOT: '001 003 004 006 007 009 010 012 013 015 016 018 019 021 022 024 025 027 028 030 031 033 034',
  CARD: '002 003 005 006 008 009 011 012 014 015 017 018 020 021 023',
  EXP: '001 003 004 006 007 009 010 012 013',
  GRA: '002 003 005 006 008 009 011 012 014',
  TAB: '001 003 004 006 007 009 010',
  OPS: '001 002 004 005 007 008',
};

export const shownIds: readonly string[] = Object.entries(shownAttacks).flatMap(([surface, numbers]) =>
  numbers.split(' ').map((number) => `${surface}-${number}`),
);
