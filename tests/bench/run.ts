/** `npm run bench [-- --quick]`: how fast each stage is, how big the Worker is, how long it takes to start. */
import { benchBundle } from './bundle.ts';
import { benchParsing } from './parsing.ts';
import { benchStages } from './stages.ts';
import { table } from './table.ts';

const quick = process.argv.includes('--quick');
const stages = await benchStages(quick ? 150 : 1500);
const parsing = await benchParsing(quick ? 3 : 10);
console.log(table([...stages, ...parsing, ...(await benchBundle())]));
