import nock from 'nock';

// Nothing in the tests may reach the network; the doubles listen on loopback only.
nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
