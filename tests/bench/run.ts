// Prints what the extension weighs and costs. Nothing is asserted: machines differ.
import { benchReading, benchSearch } from './ents';
import { benchFrames } from './frames';
import { benchKeystrokes, benchStrength } from './password';
import { benchPasswordSize } from './password-size';
import { benchScriptTime } from './script-time';
import { benchStrengthTrip } from './strength-trip';
import { benchWeight } from './weight';

print('Weight', benchWeight());
print('Script time on the login page (2025)', await benchScriptTime());
print('Frames', await benchFrames());
print('Reading a chooser', await benchReading());
print('Searching an ENT', benchSearch());
print('Password: what it adds, beside plain zxcvbn-ts', await benchPasswordSize());
print('Password: a keystroke, 4× throttled', await benchKeystrokes());
print('Password: an estimate', await benchStrength());
print('Password: from the last keystroke to its strength', await benchStrengthTrip());

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}
