import { expect, it } from '@jest/globals';
import { isConnectorUrl } from './service-url.ts';

it.each([
  'https://smba.trafficmanager.net/uk/',
  'https://smba.trafficmanager.net/teams/',
  'https://smba.trafficmanager.net/amer/9b0c1d2e-aaaa-4bbb-8ccc-ddddeeeeffff/',
  'https://smba.trafficmanager.net/emea',
])('takes the connector as Teams writes it: %s', (url) => {
  expect(isConnectorUrl(url)).toBe(true);
});

it.each([
  'http://smba.trafficmanager.net/uk/',
  'https://smba.trafficmanager.net.evil.example/uk/',
  'https://evil.example/smba.trafficmanager.net/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://teams@smba.trafficmanager.net/uk/',
  'https://@smba.trafficmanager.net/uk/',
  'https://:@smba.trafficmanager.net/uk/',
  'https://smba.trafficmanager.net./uk/',
  'https://smba.trafficmanager.net:443/uk/',
  'https://smba.trafficmanager.net:8443/uk/',
  'https://SMBA.trafficmanager.net/uk/',
  'HTTPS://smba.trafficmanager.net/uk/',
  'https://smba.trafficmanager.net/uk/../../evil/',
  'https://smba.trafficmanager.net/uk/%2e%2e/',
  'https://smba.trafficmanager.net//evil.example/',
  'https://smba.trafficmanager.net\\\\evil.example/',
  'https:\\\\smba.trafficmanager.net/uk/',
  'https:smba.trafficmanager.net/uk/',
  'https://smba.trafficmanager.net/uk/?next=evil',
  'https://smba.trafficmanager.net/uk/#evil',
  ' https://smba.trafficmanager.net/uk/',
  'https://smba.trafficmanager.net/uk/\n',
  'https://smba.traf\tficmanager.net/uk/',
  'https://xn--smba-trafficmanager-x2k.net/uk/',
  'https://ｓｍｂａ.trafficmanager.net/uk/',
  'https://smba。trafficmanager。net/uk/',
  'https://smba.trafficmanager.nеt/uk/',
  '',
])('takes no other text for it: %j', (url) => {
  expect(isConnectorUrl(url)).toBe(false);
});
