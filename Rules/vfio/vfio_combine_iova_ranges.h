#if SHIM_VFIO_CORE_LOGS
#include <linux/interval_tree.h>

/* Joins the ranges with the smallest gaps between them until no more than `req_nodes` are left. */
static inline void shim_vfio_combine_iova_ranges(struct rb_root_cached *root, u32 cur_nodes,
						 u32 req_nodes)
{
	while (cur_nodes > req_nodes) {
		struct interval_tree_node *left = NULL, *right = NULL, *node, *previous = NULL;
		unsigned long smallest = ULONG_MAX;

		for (node = interval_tree_iter_first(root, 0, ULONG_MAX); node;
		     node = interval_tree_iter_next(node, 0, ULONG_MAX)) {
			if (previous && node->start - previous->last < smallest) {
				smallest = node->start - previous->last;
				left = previous;
				right = node;
			}
			previous = node;
		}
		if (WARN_ON_ONCE(!left))
			return;
		interval_tree_remove(right, root);
		left->last = right->last;
		cur_nodes--;
	}
}
#else
/* Only log_start is given ranges, and no core before 6.1 calls it. */
static inline void shim_vfio_combine_iova_ranges(struct rb_root_cached *root, u32 cur_nodes,
						 u32 req_nodes)
{
	(void)root;
	(void)cur_nodes;
	(void)req_nodes;
}
#endif
