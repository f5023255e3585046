import { describe } from 'vitest';
import { testRounds } from './ten-thousand';

describe('suggestions', () => testRounds([1, 2, 3, 4, 5]));
