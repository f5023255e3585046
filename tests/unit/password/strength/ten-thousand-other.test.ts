import { describe } from 'vitest';
import { testRounds } from './ten-thousand';

describe('suggestions', () => testRounds([6, 7, 8, 9, 10]));
