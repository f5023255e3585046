// Prints what the extension weighs and costs. Nothing is asserted: machines differ.
import { benchReading, benchSearch } from './ents';
import { benchFrames } from './frames';
import { benchScriptTime } from './script-time';
import { benchWeight } from './weight';

print('Weight', benchWeight());
print('Script time on the login page (2025)', await benchScriptTime());
print('Frames', await benchFrames());
print('Reading a chooser', await benchReading());
print('Searching an ENT', benchSearch());

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}
