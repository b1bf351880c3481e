export { applicationFacts, otherSubsidiesOf } from './application-facts.ts';
export { readExpenses, type ReadExpense, type Window } from './expense-facts.ts';
export { allottedFen } from './fund-totals.ts';
export { belongsWith } from './names.ts';
export type { OfficeFiles, OfficeFolder, OfficeRows, RowIn } from './office-folder.ts';
export { partyFacts } from './party-facts.ts';
export { pilotAnswers, type PilotAnswers } from './pilot-answers.ts';
export { readOffice } from './read-office.ts';
export { type Fault, type Table, type XmlNode } from './table.ts';
