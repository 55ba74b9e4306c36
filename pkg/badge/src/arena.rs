//! Memory for one call, taken back at the next.
//!
//! A badge takes some tens of kilobytes for less than a tenth of a millisecond. To
//! give each piece back by itself would take code that a page has to load; here the
//! end of what is in use is moved up, and at the next call down to where it began.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::Cell;
use core::ptr::null_mut;

/// What memory grows by.
const PAGE: usize = 65_536;

pub struct Arena {
    /// Where the arena begins: where memory ended when it was first asked.
    start: Cell<usize>,
    /// Where what is in use ends.
    end: Cell<usize>,
}

// SAFETY: a module without threads has one that asks.
unsafe impl Sync for Arena {}

impl Arena {
    pub const fn new() -> Self {
        Arena {
            start: Cell::new(0),
            end: Cell::new(0),
        }
    }

    /// Takes everything back. Nothing that was given out may be used any more.
    pub fn reset(&self) {
        self.end.set(self.start.get());
    }

    /// Moves the end of what is in use, where memory reaches as far.
    fn take(&self, end: usize) -> Option<()> {
        let most = memory_size(0) * PAGE;
        if end > most && memory_grow(0, (end - most).div_ceil(PAGE)) == usize::MAX {
            return None;
        }
        self.end.set(end);
        Some(())
    }
}

// SAFETY: what is given out lies above everything that was, within memory; it is
// aligned, and stays where it is until `reset`.
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if self.start.get() == 0 {
            let start = memory_size(0) * PAGE;
            self.start.set(start);
            self.end.set(start);
        }
        let at = self.end.get().next_multiple_of(layout.align());
        match at.checked_add(layout.size()).and_then(|end| self.take(end)) {
            Some(()) => at as *mut u8,
            None => null_mut(),
        }
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}

    /// The last piece grows where it is.
    unsafe fn realloc(&self, piece: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let at = piece as usize;
        if at + layout.size() == self.end.get() {
            return match at.checked_add(size).and_then(|end| self.take(end)) {
                Some(()) => piece,
                None => null_mut(),
            };
        }
        // SAFETY: as for every layout of the same alignment.
        let new = unsafe { self.alloc(Layout::from_size_align_unchecked(size, layout.align())) };
        if !new.is_null() {
            // SAFETY: the old piece is that long, and the new one is above it.
            unsafe { piece.copy_to_nonoverlapping(new, layout.size().min(size)) };
        }
        new
    }
}
