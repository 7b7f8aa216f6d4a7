/** What `say` writes dates and times with, and the title of the window. */
export const words = {
  title: '{page} – CPD',

  date: '{day, number} {month, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} other {Dec}} {year}',

  moment: '{date}, {time}',

  minutes: '{minutes} min',

  hours: '{hours} h',
} as const;
