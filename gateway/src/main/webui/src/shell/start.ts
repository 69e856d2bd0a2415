import { createApp, type Component } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { door } from '@/api/door'
import { followRenewals } from '@/api/session'
import { i18n, preferredLanguage, useLanguage } from '@/i18n'
import DoorApp from './DoorApp.vue'
import MessagePage from './MessagePage.vue'
import ReloginPage from './ReloginPage.vue'
import { leave, returnTo } from './places'
import type { DoorRoutes } from './routes'
import '@/style/base.css'
import '@/style/tokens.css'

/** Opens one door: its shell and its pages, at its own base address. */
export async function start(shell: Component, routes: DoorRoutes): Promise<void> {
  const router = createRouter({
    history: createWebHistory(`/${door}/`),
    routes: [
      ...routes,
      { path: '/relogin', name: 'relogin', component: ReloginPage },
      { path: '/:rest(.*)*', component: MessagePage, props: { kind: 'notFound' } },
    ],
    scrollBehavior: (to, _from, saved) => saved ?? { top: returnTo(to) },
  })
  router.beforeEach((_to, from) => leave(from, scrollY))
  followRenewals()
  await useLanguage(preferredLanguage())
  createApp(DoorApp, { shell }).use(i18n).use(router).mount('#app')
}
