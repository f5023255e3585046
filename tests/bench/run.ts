// Prints what the extension weighs and costs. Nothing is asserted: machines differ. With `--short`, a
// look at each part that a quarter of a minute allows.
import { benchReading } from './ents';
import { benchFrames } from './frames';
import { benchKeystrokePass } from './keystroke-pass';
import { benchOwnTasks } from './own-tasks';
import { benchPageCost } from './page-cost';
import { benchKeystrokes, benchStrength } from './password';
import { benchPasswordSize } from './password-size';
import { peers } from './peers';
import { benchPolicyStart } from './policy-start';
import { benchPracticeStart } from './practice-start';
import { benchScriptTime } from './script-time';
import { benchSearch } from './search';
import { benchSight } from './sight';
import { benchStrengthTrip } from './strength-trip';
import { benchWeight } from './weight';

const short = process.argv.includes('--short');

print('Weight', benchWeight());
print('Password: what it adds, beside plain zxcvbn-ts', await benchPasswordSize());
if (short) print('What the login page (2025) pays', await benchPageCost(1, {}));
else {
  const others = peers();
  print('What the login page (2025) pays', await benchPageCost(9, others));
  print('The same, 4× throttled', await benchPageCost(5, others, 4));
  print('The longest tasks, 4× throttled', await benchOwnTasks(5));
  print('Script time on the login page (2025)', await benchScriptTime());
  print('Frames', await benchFrames());
  print('A page of the practice, beside its replica', await benchPracticeStart());
  print('The guide at first glance', await benchSight());
  print('The first page after a start, with and without a school', await benchPolicyStart(5));
  print('Reading a chooser', await benchReading());
  print('Searching an ENT', benchSearch());
  print('Password: a keystroke, 4× throttled', await benchKeystrokes());
  print('Password: a keystroke and all that the guide does of it', await benchKeystrokePass());
  print('Password: an estimate', await benchStrength());
  print('Password: from the last keystroke to its strength', await benchStrengthTrip());
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}
