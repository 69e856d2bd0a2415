import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@/api/types'

declare module 'vue-router' {
  interface RouteMeta {
    /** Roles that may see the page, any of them; without it everybody who is logged in may. */
    roles?: readonly Role[]
    /** Key of its name in the navigation; without it the page is reached from another one. */
    nav?: string
    /** The work that it belongs to, where the navigation is grouped; without it the desk itself (工作台). */
    group?: NavigationGroup
    icon?: Component
    /** Whoever comes back finds it as it was left: what was searched and chosen, and how far it was scrolled. */
    kept?: boolean
  }
}

/** 工作台, 志愿者培养, 孤困儿童, 团务与装备, 系统管理. */
export type NavigationGroup = 'work' | 'volunteers' | 'children' | 'corps' | 'system'

/** Who reads what; the services decide in the end, this only keeps useless entries out of the navigation. */
export const READERS_OF_FIGURES: readonly Role[] = ['clerk', 'reviewer', 'officer', 'reader']
export const READERS_OF_PEOPLE: readonly Role[] = ['clerk', 'reviewer', 'officer']
export const KEEPERS_OF_ACCOUNTS: readonly Role[] = ['access-admin']
export const AUDITORS: readonly Role[] = ['auditor']

export type DoorRoutes = readonly RouteRecordRaw[]
