import { expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/models/jobs/is-public-address.ts';

it.each([
  '8.8.8.8',
  '1.1.1.1',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '169.253.255.255',
  '192.167.255.255',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2a00:1450:4001:81b::200e',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

it.each([
  ['this host', '0.0.0.0'],
  ['loopback', '127.0.0.1'],
  ['all of loopback', '127.255.255.254'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['shared by a provider', '100.64.0.1'],
  ['shared by a provider', '100.127.255.255'],
  ['link-local', '169.254.0.1'],
  ['metadata of clouds', '169.254.169.254'],
  ['metadata of Alibaba', '100.100.100.200'],
  ['metadata of Oracle', '192.0.0.192'],
  ['for examples', '192.0.2.1'],
  ['for examples', '198.51.100.1'],
  ['for examples', '203.0.113.1'],
  ['for benchmarks', '198.18.0.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['unspecified', '::'],
  ['loopback', '::1'],
  ['an address of IPv4 in disguise', '::ffff:127.0.0.1'],
  ['an address of IPv4 in disguise', '::ffff:8.8.8.8'],
  ['an address of IPv4 in disguise', '::ffff:a9fe:a9fe'],
  ['an address of IPv4 in old disguise', '::7f00:1'],
  ['a gateway to IPv4', '64:ff9b::a00:1'],
  ['a tunnel to IPv4', '2002:7f00:1::'],
  ['a tunnel to IPv4', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  ['unique local', 'fc00::1'],
  ['metadata of clouds', 'fd00:ec2::254'],
  ['link-local', 'fe80::1'],
  ['link-local with its zone', 'fe80::1%eth0'],
  ['public with a zone', '2606:4700:4700::1111%eth0'],
  ['multicast', 'ff02::1'],
  ['for examples', '2001:db8::1'],
  ['discarded', '100::1'],
  ['no address', 'localhost'],
  ['no address', ''],
  ['a number', '2130706433'],
])('%s: %s is not', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
