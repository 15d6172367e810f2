import { expect, test } from 'vitest';
import { trustedProxies } from './proxies';

test('nobody is believed about a client address unless a setting says how many proxies stand in front', () => {
  expect(trustedProxies(undefined)).toEqual({ koa: false, maxIpsCount: 0 });
  expect(trustedProxies('')).toEqual({ koa: false, maxIpsCount: 0 });
  expect(trustedProxies('0')).toEqual({ koa: false, maxIpsCount: 0 });
  expect(trustedProxies('2')).toEqual({ koa: true, maxIpsCount: 2 });
});

test.each(['true', '-1', '1.5', '10'])(
  'TRUSTED_PROXIES=%s is refused with a sentence that says what to set',
  (count) => {
    expect(() => trustedProxies(count)).toThrow('set it to how many proxies stand in front of the CMS');
  },
);
