import { expect, it } from 'vitest'
import { rolesFor, tierOf, withRole } from './accounts'

it.each([
  ['3715', 'city'],
  ['371521', 'county'],
  ['371521109', 'township'],
])('an office %s is of tier %s', (code, tier) => {
  expect(tierOf(code)).toBe(tier)
})

it('offers review above the township and volunteering at it', () => {
  expect(rolesFor('371521')).toContain('reviewer')
  expect(rolesFor('371521109')).not.toContain('reviewer')
  expect(rolesFor('371521109')).toContain('volunteer')
  expect(rolesFor('3715')).not.toContain('volunteer')
})

it('keeps granting access and auditing apart from every other duty', () => {
  expect(withRole(['clerk'], 'officer')).toEqual(['clerk', 'officer'])
  expect(withRole(['clerk', 'officer'], 'access-admin')).toEqual(['access-admin'])
  expect(withRole(['auditor'], 'clerk')).toEqual(['clerk'])
  expect(withRole(['clerk'], 'clerk')).toEqual([])
})
