// lemon FILE (simplex | scaling) [day]: the instance as a minimum-cost flow, solved by LEMON (Debian's liblemon-dev).
// Prints one JSON line: ms and cpu from LEMON's own graph to the optimum, build for putting the arrays into that graph,
// total, kb (the most memory held).
#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <cstring>
#include <utility>

#include "instance.hpp"

using Graph = lemon::StaticDigraph;
using Amounts = Graph::ArcMap<int64_t>;

/** Every family sends one unit to the last node: through a supporter, or straight there at the cost of being unmatched. */
struct Flow {
  std::vector<std::pair<int, int>> arcs;
  std::vector<int64_t> room, cost;
  int nodes;
  void arc(int from, int to, int64_t most, int64_t each) {
    arcs.push_back({from, to});
    room.push_back(most);
    cost.push_back(each);
  }
};

static Flow flowOf(const Instance &it, bool byDay) {
  const int F = it.families, S = it.supporters;
  Flow flow;
  // A day on which a supporter could have one family only needs no node of its own.
  std::vector<std::vector<std::pair<int, int>>> into(byDay ? S : 0);
  std::vector<int> through(it.pairs);
  int nodes = F + S + 1;
  std::vector<int> limits;
  if (byDay) {
    for (int f = 0; f < F; f++)
      for (int p = it.start[f]; p < it.start[f + 1]; p++) into[it.supporter[p]].push_back({it.day[f], p});
    std::vector<int> count(it.days), node(it.days);
    for (int s = 0; s < S; s++) {
      for (auto &[day, pair] : into[s]) count[day]++, node[day] = -1;
      for (auto &[day, pair] : into[s]) {
        if (count[day] > 1 && node[day] < 0) {
          node[day] = nodes++;
          limits.push_back(F + s);
        }
        through[pair] = count[day] > 1 ? node[day] : F + s;
      }
      for (auto &[day, pair] : into[s]) count[day] = 0;
    }
  }
  const int sink = F + S;
  flow.nodes = nodes;
  for (int f = 0; f < F; f++) {
    for (int p = it.start[f]; p < it.start[f + 1]; p++)
      flow.arc(f, byDay ? through[p] : F + it.supporter[p], 1, it.cost[p]);
    flow.arc(f, sink, 1, it.unmatched[f]);
  }
  for (int s = 0; s < S; s++) flow.arc(F + s, sink, it.capacity[s], 0);
  for (int at = 0; at < (int)limits.size(); at++) flow.arc(sink + 1 + at, limits[at], 1, 0);
  return flow;
}

template <class Solver>
static bool solve(Graph &graph, Amounts &room, Amounts &cost, Graph::NodeMap<int64_t> &supply, int64_t &total) {
  Solver solver(graph);
  solver.upperMap(room).costMap(cost).supplyMap(supply);
  const bool found = solver.run() == Solver::OPTIMAL;
  total = solver.template totalCost<int64_t>();
  return found;
}

int main(int count, char **given) {
  if (count < 3) {
    fputs("Give a file and simplex or scaling.\n", stderr);
    return 2;
  }
  const bool scaling = !strcmp(given[2], "scaling");
  int64_t total = 0;
  bool found;
  double built, began, cpu, build;
  {
    Graph graph;
    Amounts *room, *cost;
    int families;
    {
      const Instance it = instanceFrom(given[1]);
      families = it.families;
      built = milliseconds();
      Flow flow = flowOf(it, count > 3 && !strcmp(given[3], "day"));
      graph.build(flow.nodes, flow.arcs.begin(), flow.arcs.end());
      room = new Amounts(graph);
      cost = new Amounts(graph);
      for (int at = 0; at < (int)flow.arcs.size(); at++) {
        room->set(graph.arc(at), flow.room[at]);
        cost->set(graph.arc(at), flow.cost[at]);
      }
      families = it.families;
      build = milliseconds() - built;
      Graph::NodeMap<int64_t> supply(graph, 0);
      for (int f = 0; f < families; f++) supply[graph.node(f)] = 1;
      supply[graph.node(it.families + it.supporters)] = -families;
      flow = Flow();
      began = milliseconds();
      cpu = cpuMilliseconds();
      found = scaling ? solve<lemon::CostScaling<Graph, int64_t, int64_t>>(graph, *room, *cost, supply, total)
                      : solve<lemon::NetworkSimplex<Graph, int64_t, int64_t>>(graph, *room, *cost, supply, total);
      cpu = cpuMilliseconds() - cpu;
      began = milliseconds() - began;
    }
  }
  if (!found) {
    fputs("LEMON found no optimum.\n", stderr);
    return 1;
  }
  printf("{\"ms\":%.3f,\"cpu\":%.3f,\"build\":%.3f,\"total\":%lld,\"kb\":%ld}\n", began, cpu, build, (long long)total,
         peak());
}
