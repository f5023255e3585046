import { describe, expect, it } from 'vitest';
import { forSms, smsSize } from '../../../../lib/school/messages/sms-size';

describe('the size of an SMS', () => {
  it.each([
    ['a'.repeat(160), 160, 1],
    ['a'.repeat(161), 161, 2],
    ['a'.repeat(306), 306, 2],
    ['a'.repeat(307), 307, 3],
    ['é'.repeat(160), 160, 1],
    ['É è à ù Ç ñ ö', 13, 1],
    ['€'.repeat(80), 160, 1],
    ['€'.repeat(81), 162, 2],
    ['', 0, 1],
  ])('in the alphabet of SMS: %s', (text, length, parts) => {
    expect(smsSize(text)).toMatchObject({ length, parts, isPlain: true });
  });

  it.each([
    ['ê', 1, 1],
    ['ç'.repeat(70), 70, 1],
    ['ا'.repeat(71), 71, 2],
    ['学'.repeat(134), 134, 2],
    ['学'.repeat(135), 135, 3],
    ['ă', 1, 1],
    ['😀'.repeat(35), 70, 1],
    // 67 units hold 33 of them, and no half.
    ['😀'.repeat(36), 72, 2],
    ['😀'.repeat(67), 134, 3],
  ])('in any other letters: %s', (text, length, parts) => {
    expect(smsSize(text)).toMatchObject({ length, parts, isPlain: false });
  });

  it('never cuts an escaped sign in two', () => {
    // Septet 153 would be the escape, and 154 its sign.
    expect(smsSize(`${'a'.repeat(152)}€${'a'.repeat(152)}`).parts).toBe(3);
    expect(smsSize(`${'a'.repeat(151)}€${'a'.repeat(153)}`).parts).toBe(2);
  });

  it('is made smaller by the signs of typography, and by no letter', () => {
    expect(forSms('« L’école »\u00a0: aide… – l’été')).toBe('"L\'école" : aide... - l\'été');
    expect(smsSize(forSms('« L’école »\u00a0: aide… – l’été')).isPlain).toBe(true);
    expect(forSms('Saint-Benoît')).toBe('Saint-Benoît');
  });
});
