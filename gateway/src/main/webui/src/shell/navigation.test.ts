import { expect, it } from 'vitest'
import { grouped } from './navigation'

it('keeps pages of one group together, in the order in which groups and pages come', () => {
  // Given
  const pages = [
    { path: '/', meta: {} },
    { path: '/review', meta: { group: 'volunteers' as const } },
    { path: '/office', meta: { group: 'corps' as const } },
    { path: '/training', meta: { group: 'volunteers' as const } },
  ]

  // When
  const groups = grouped(pages)

  // Then
  expect(groups.map(({ name, pages: ofGroup }) => [name, ofGroup.map(({ path }) => path)])).toEqual([
    ['work', ['/']],
    ['volunteers', ['/review', '/training']],
    ['corps', ['/office']],
  ])
})
