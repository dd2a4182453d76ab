/* Devices that are reset together share a set and its lock. One for each set_id and module. */
struct shim_vfio_device_set {
	void *set_id;
	struct mutex lock;
	struct list_head device_list;
	unsigned int device_count;
	/* The adaptor's: the next shared set, and how many devices refer to this one. */
	struct shim_vfio_device_set *next;
	unsigned int users;
};

/* All zero is its first state: nothing has to run before the first device. */
struct shim_vfio_sets {
	unsigned long lock;	/* bit 0 */
	struct shim_vfio_device_set *first;
};

#ifdef KBUILD_MODNAME
#define SHIM_VFIO_SETS "shim_vfio_sets_" KBUILD_MODNAME
extern struct shim_vfio_sets shim_vfio_sets __asm__(SHIM_VFIO_SETS)
	__attribute__((visibility("hidden")));

/*
 * The module's one list of sets: defined where it is used and only there, under the module's own
 * name, so that several files share it and two drivers in one kernel do not.
 */
static inline struct shim_vfio_sets *shim_vfio_module_sets(void)
{
	__asm__ volatile (
		".ifndef " SHIM_VFIO_SETS "\n"
		"\t.pushsection .bss\n"
		"\t.weak " SHIM_VFIO_SETS "\n"
		"\t.hidden " SHIM_VFIO_SETS "\n"
		"\t.balign 16\n"
		SHIM_VFIO_SETS ":\n"
		"\t.zero 16\n"
		"\t.popsection\n"
		".endif\n");
	return &shim_vfio_sets;
}

_Static_assert(sizeof(struct shim_vfio_sets) <= 16, "shim_vfio_module_sets() reserves 16 bytes");
#else
/* Kbuild gives a file that is part of several modules no module name. */
struct shim_vfio_sets *shim_vfio_module_sets(void)
	__attribute__((__error__("define KBUILD_MODNAME: a device set belongs to one module")));
#endif

static inline struct shim_vfio_device_set *shim_vfio_new_set(void *set_id)
{
	struct shim_vfio_device_set *set = kzalloc(sizeof(*set), GFP_KERNEL);

	if (!set)
		return NULL;
	set->set_id = set_id;
	mutex_init(&set->lock);
	INIT_LIST_HEAD(&set->device_list);
	set->users = 1;
	return set;
}

static inline struct shim_vfio_device_set *shim_vfio_find_set(struct shim_vfio_sets *sets,
							      void *set_id)
{
	struct shim_vfio_device_set *set;

	for (set = sets->first; set; set = set->next)
		if (set->set_id == set_id)
			return set;
	return NULL;
}

static inline struct shim_vfio_device_set *shim_vfio_get_shared_set(void *set_id)
{
	struct shim_vfio_sets *sets = shim_vfio_module_sets();
	struct shim_vfio_device_set *fresh, *set;

	fresh = shim_vfio_new_set(set_id);
	if (!fresh)
		return NULL;
	bit_spin_lock(0, &sets->lock);
	set = shim_vfio_find_set(sets, set_id);
	if (set) {
		set->users++;
	} else {
		set = fresh;
		set->next = sets->first;
		sets->first = set;
	}
	bit_spin_unlock(0, &sets->lock);
	if (set != fresh)
		kfree(fresh);
	return set;
}

static inline void shim_vfio_put_shared_set(struct shim_vfio_device_set *set)
{
	struct shim_vfio_sets *sets = shim_vfio_module_sets();
	struct shim_vfio_device_set **link;
	bool is_last;

	bit_spin_lock(0, &sets->lock);
	is_last = !--set->users;
	for (link = &sets->first; is_last && *link; link = &(*link)->next) {
		if (*link == set) {
			*link = set->next;
			break;
		}
	}
	bit_spin_unlock(0, &sets->lock);
	if (is_last)
		kfree(set);
}
