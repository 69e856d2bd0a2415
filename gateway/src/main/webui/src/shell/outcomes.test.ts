import { expect, it } from 'vitest'
import { outcomesOf } from './outcomes'

it('tells of each by name and number whether the step was taken, and the sentence when it was not', () => {
  const people = [
    { id: 'a', name: '王秀兰', number: 'ZY-371521109-2026-0001' },
    { id: 'b', name: '李强', number: 'ZY-371521109-2026-0002' },
  ]
  const application = { id: 'a', number: 'ZY-371521109-2026-0001', stage: 'APPROVED' as const, version: 4, updatedAt: '' }

  expect(
    outcomesOf(people, [
      { id: 'a', application },
      { id: 'b', problem: 'milestone-reached', detail: '这位志愿者的宣誓已经办理过。' },
    ]),
  ).toEqual([
    { id: 'a', name: '王秀兰', number: 'ZY-371521109-2026-0001', state: { id: 'a', application }, detail: '' },
    { id: 'b', name: '李强', number: 'ZY-371521109-2026-0002', state: undefined, detail: '这位志愿者的宣誓已经办理过。' },
  ])
})
