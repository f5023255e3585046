// Writes .output/store: what a person puts in the stores, texts and pictures, to copy from one page.
// « npm run store » makes the packages first; « -- --language fr » draws the pictures of one language.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../../lib/project';
import { amoListing } from './store/amo';
import { makeImages } from './store/images';
import { notesOf, readForReviewers, readListings } from './store/listings';
import { storePage } from './store/page';

const { values } = parseArgs({ options: { language: { type: 'string' } } });
const output = join(import.meta.dirname, '..', '..', '.output');
const folder = join(output, 'store');
const { version } = JSON.parse(readFileSync(join(output, '..', 'package.json'), 'utf8'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const listings = readListings();
const words = { listings, reviewers: readForReviewers(), news: notesOf(version) };
const packages = readdirSync(output).filter((name) => name.endsWith('.zip'));
for (const name of packages) copyFileSync(join(output, name), join(folder, name));
writeFileSync(join(folder, 'amo.json'), `${JSON.stringify(amoListing(words, PROJECT), null, 2)}\n`);
writeFileSync(join(folder, 'index.html'), storePage(words, version, packages));

const drawn = listings.filter(({ locale }) => (values.language ?? locale) === locale);
const faults = await makeImages(folder, drawn);
for (const fault of faults) console.error(`✖ ${fault}`);
if (faults.length > 0) process.exitCode = 1;
console.log(`\n▸ Prêt à être copié : ${join(folder, 'index.html')}`);
