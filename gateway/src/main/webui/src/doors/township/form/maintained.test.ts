import { createApp, defineComponent, h, nextTick, type App } from 'vue'
import { afterEach, expect, it } from 'vitest'
import type { PublishedForm } from '@/api/types'
import { i18n } from '@/i18n'
import { useApplicationForm } from '@/volunteers/useApplicationForm'
import EmergencySection from './EmergencySection.vue'
import ServiceSection from './ServiceSection.vue'

const PUBLISHED = {
  options: { availableTimes: ['周末', '农闲时'], relations: ['配偶', '子女'], skills: [], intentions: [], uniformSizes: ['L'] },
} as unknown as PublishedForm

let page: App | undefined

async function shown(published?: PublishedForm): Promise<(field: string) => Element | null> {
  const root = document.body.appendChild(document.createElement('div'))
  page = createApp(
    defineComponent({
      setup() {
        useApplicationForm(`maintained ${Math.random()}`)
        return () => [h(ServiceSection, { published, villages: [] }), h(EmergencySection, { published })]
      },
    }),
  ).use(i18n)
  page.mount(root)
  await nextTick()
  return (field) => root.querySelector(`[name=${field}]`)
}
afterEach(() => {
  page?.unmount()
  document.body.replaceChildren()
})

it.each(['availableTime', 'emergencyRelation'])('lets %s be chosen of what the city maintains, and not typed', async (field) => {
  const control = await shown(PUBLISHED)

  expect(control(field)?.getAttribute('aria-haspopup')).toBe('dialog')
})

it('lets it be typed while what is maintained cannot be read', async () => {
  const control = await shown()

  expect(control('availableTime')?.tagName).toBe('INPUT')
})
