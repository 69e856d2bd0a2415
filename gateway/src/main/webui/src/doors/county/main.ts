import CoveragePage from '@/desk/CoveragePage.vue'
import DeskShell from '@/desk/DeskShell.vue'
import { READERS_OF_FIGURES, READERS_OF_PEOPLE, type DoorRoutes } from '@/shell/routes'
import { start } from '@/shell/start'
import { screening, system, training } from '../routes'
import HomePage from './HomePage.vue'

const routes: DoorRoutes = [
  { path: '/', component: HomePage, meta: { nav: 'home', roles: READERS_OF_FIGURES } },
  { path: '/coverage', component: CoveragePage, meta: { nav: 'coverage', roles: READERS_OF_FIGURES } },
  {
    path: '/review',
    component: () => import('./review/QueuePage.vue'),
    meta: { nav: 'review', group: 'volunteers', roles: READERS_OF_PEOPLE, kept: true },
  },
  {
    path: '/review/:id',
    component: () => import('./review/ReviewPage.vue'),
    props: true,
    meta: { roles: READERS_OF_PEOPLE },
  },
  {
    path: '/volunteers',
    component: () => import('./roster/RosterPage.vue'),
    meta: { nav: 'roster', group: 'volunteers', roles: READERS_OF_PEOPLE, kept: true },
  },
  {
    path: '/journey',
    component: () => import('./journey/JourneyPage.vue'),
    meta: { nav: 'journey', group: 'volunteers', roles: READERS_OF_PEOPLE, kept: true },
  },
  ...training,
  {
    path: '/hours',
    component: () => import('@/hours/WaitingHoursPage.vue'),
    meta: { nav: 'hours', group: 'volunteers', roles: ['reviewer', 'officer'] },
  },
  {
    path: '/transfers',
    component: () => import('./transfers/TransfersPage.vue'),
    meta: { nav: 'transfers', group: 'volunteers', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/conflicts',
    component: () => import('./conflicts/ConflictsPage.vue'),
    meta: { nav: 'conflicts', group: 'volunteers', roles: READERS_OF_PEOPLE },
  },
  ...screening,
  {
    path: '/office',
    component: () => import('./office/OfficePage.vue'),
    meta: { nav: 'office', group: 'corps', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/owed',
    component: () => import('./outfitting/OwedPage.vue'),
    meta: { nav: 'owed', group: 'corps', roles: READERS_OF_PEOPLE },
  },
  ...system,
]

void start(DeskShell, routes)
