// The engine of src/solver (auction, shortlist, shortest paths both ways, least prices) once more in C++, line by line
// the same design: what it could take at best. twin FILE [BEFORE] prints one JSON line, as cold-solving.ts does.
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "instance.hpp"

using std::vector;
using Number = int64_t;
constexpr Number top = 2147483647;

struct Network {
  int families, supporters;
  vector<int32_t> start, supporter, cost;
  const vector<int32_t> &unmatched, &capacity;
};

/** auction.ts, steps.ts */
struct Bids {
  vector<int32_t> price, taken;
  Number step;
};

vector<Number> stepsFor(const Network &net) {
  double sum = 0, counted = 0, dearest = 0;
  for (int f = 0; f < net.families; f++) dearest = std::max<double>(dearest, net.unmatched[f]);
  for (int f = 0; f < net.families; f += (net.families + 4095) / 4096) {
    const int from = net.start[f], to = std::min(net.start[f + 1] - 1, from + 8);
    if (to <= from) continue;
    sum += double(net.cost[to] - net.cost[from]) / (to - from);
    counted++;
  }
  vector<Number> steps;
  for (double step = std::max(1.0, sum / std::max(counted, 1.0) / 4); steps.size() < 4 || step < dearest / 60; step *= 4)
    steps.insert(steps.begin(), Number(std::floor(step + 0.5)));
  return steps;
}

Number worthOfAPlace(const Network &net) {
  const int places = std::accumulate(net.capacity.begin(), net.capacity.end(), 0);
  if (places >= net.families) return 0;
  vector<Number> worth(net.families);
  for (int f = 0; f < net.families; f++)
    if (net.start[f] < net.start[f + 1]) worth[f] = net.unmatched[f] - net.cost[net.start[f]];
  std::sort(worth.begin(), worth.end());
  return std::max<Number>(0, worth[net.families - places - 1]);
}

struct Auction {
  const Network &net;
  vector<int32_t> first, bid, holder, load, price, taken;
  int64_t left;
  Number floor = 0;

  Auction(const Network &net, int64_t rounds)
      : net(net), first(net.supporters + 1), load(net.supporters), price(net.supporters), taken(net.families, -1),
        left(64 * rounds * (int64_t(net.supporter.size()) + net.families)) {
    for (int s = 0; s < net.supporters; s++) {
      first[s + 1] = first[s] + net.capacity[s];
      price[s] = net.capacity[s] == 0 ? int32_t(top) : 0;
    }
    bid.resize(first[net.supporters]);
    holder.resize(first[net.supporters]);
  }

  int bidFor(int f, Number step) {
    const Number alone = net.unmatched[f];
    const int from = net.start[f], end = net.start[f + 1];
    Number best = alone, second = alone;
    int choice = -1, pair = from;
    for (; pair < end; pair++) {
      const Number paid = net.cost[pair];
      if (paid + floor >= second) break;
      const Number asked = paid + price[net.supporter[pair]];
      if (asked >= second) continue;
      if (asked < best) {
        second = best;
        best = asked;
        choice = pair;
      } else
        second = asked;
    }
    left -= pair - from + 1;
    if (choice < 0) return -1;
    taken[f] = choice;
    return place(f, net.supporter[choice], int32_t(std::min(second + step, alone) - net.cost[choice]));
  }

  int place(int f, int s, int32_t offered) {
    const int from = first[s], end = first[s + 1], there = load[s];
    int seat = from + there, leaves = -1;
    if (seat < end)
      load[s]++;
    else {
      seat = from;
      for (int other = from + 1; other < end; other++)
        if (bid[other] < bid[seat]) seat = other;
      leaves = holder[seat];
      taken[leaves] = -1;
    }
    holder[seat] = f;
    bid[seat] = offered;
    if (from + there + 1 >= end) {
      int32_t low = offered;
      for (int other = from; other < end; other++) low = std::min(low, bid[other]);
      price[s] = low;
    }
    return leaves;
  }
};

Bids auction(const Network &net, const vector<Number> &steps) {
  Auction at(net, int64_t(steps.size()));
  const bool few = net.families <= 2000;
  const double coarse = few ? 3 : 6, fine = few ? 1.5 : net.families <= 20000 ? 2 : 3;
  Number before = 0;
  int moved = 0;
  for (size_t round = 0; round < steps.size() && at.left > 0; round++) {
    if (round > 0 && round < steps.size() - 1 && moved * 20 < net.families) continue;
    const Number step = steps[round], lower = std::min(Number((steps.size() - round > 3 ? coarse : fine) * before), top);
    for (int s = 0; s < net.supporters; s++)
      if (net.capacity[s] > 0) at.price[s] = int32_t(std::max<Number>(0, at.price[s] - lower));
    at.floor = net.supporters == 0 ? 0 : *std::min_element(at.price.begin(), at.price.end());
    before = step;
    std::fill(at.load.begin(), at.load.end(), 0);
    std::fill(at.taken.begin(), at.taken.end(), -1);
    for (int f = 0; f < net.families; f++)
      for (int next = f; next >= 0 && at.left > 0;) {
        next = at.bidFor(next, step);
        moved += round == 0 && next >= 0;
      }
  }
  for (int s = 0; s < net.supporters; s++)
    if (net.capacity[s] > 0) at.price[s] = int32_t(std::max<Number>(0, at.price[s] - 2 * before));
  return {std::move(at.price), std::move(at.taken), before};
}

/** shortlist.ts */
struct Shortlist {
  Network network;
  vector<int32_t> pairOf, taken;
};

Shortlist shortlistOf(const Network &net, const vector<int32_t> &price, const vector<int32_t> &taken, Number reach) {
  Shortlist list{{net.families, net.supporters, vector<int32_t>(net.families + 1), {}, {}, net.unmatched, net.capacity},
                 {},
                 vector<int32_t>(net.families, -1)};
  for (auto *all : {&list.pairOf, &list.network.supporter, &list.network.cost}) all->reserve(8 * size_t(net.families));
  for (int f = 0; f < net.families; f++) {
    Number least = net.unmatched[f];
    for (int p = net.start[f]; p < net.start[f + 1] && net.cost[p] < least; p++)
      least = std::min<Number>(least, net.cost[p] + Number(price[net.supporter[p]]));
    const int has = taken[f];
    if (has >= 0) least = std::max<Number>(least, net.cost[has] + Number(price[net.supporter[has]]));
    const Number within = least + reach;
    for (int p = net.start[f]; p < net.start[f + 1] && net.cost[p] <= within; p++) {
      const int s = net.supporter[p];
      if (net.cost[p] + Number(price[s]) > within) continue;
      if (p == has) list.taken[f] = int(list.pairOf.size());
      list.pairOf.push_back(p);
      list.network.supporter.push_back(s);
      list.network.cost.push_back(net.cost[p]);
    }
    list.network.start[f + 1] = int(list.pairOf.size());
  }
  return list;
}

/** heap.ts: nearest first, on equal distances the smaller number. */
struct Heap {
  const vector<int32_t> &distance;
  vector<int32_t> items, where;
  int size = 0;
  explicit Heap(const vector<int32_t> &distance)
      : distance(distance), items(distance.size()), where(distance.size(), -1) {}
  bool before(int one, int other) const {
    return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
  }
  void put(int at, int item) {
    items[at] = item;
    where[item] = at;
  }
  void offer(int item) {
    int at = where[item] < 0 ? size++ : where[item];
    for (int parent; at > 0 && before(item, items[parent = (at - 1) >> 1]); at = parent) put(at, items[parent]);
    put(at, item);
  }
  int take() {
    if (size == 0) return -1;
    const int nearest = items[0];
    where[nearest] = -1;
    if (--size > 0) {
      const int item = items[size];
      int at = 0;
      for (int child; (child = 2 * at + 1) < size; at = child) {
        if (child + 1 < size && before(items[child + 1], items[child])) child++;
        if (before(item, items[child])) break;
        put(at, items[child]);
      }
      put(at, item);
    }
    return nearest;
  }
  void clear() {
    for (int at = 0; at < size; at++) where[items[at]] = -1;
    size = 0;
  }
};

/** seating.ts, finish.ts, pushing.ts, pulling.ts: without days. */
struct Seating {
  const Network &net;
  vector<int32_t> taken, load, first, seat, seatOf;
  vector<int32_t> price, distance;
  vector<int32_t> viaPair, viaFamily, towards, reached, pays, others;
  vector<int32_t> columnStart, columnFamily, columnPair, columnCost;
  Heap heap;
  Number limit = 0, floor = 0;
  int endNode = -1, endFamily = -1, endPair = -1;

  Seating(const Network &net, vector<int32_t> prices, const vector<int32_t> &had)
      : net(net), taken(net.families, -1), load(net.supporters), first(net.supporters + 1), seatOf(net.families),
        price(std::move(prices)), distance(net.supporters, int32_t(top)), viaPair(net.supporters), viaFamily(net.supporters),
        towards(net.supporters), pays(net.families, -1), others(net.families), heap(distance) {
    for (int s = 0; s < net.supporters; s++) first[s + 1] = first[s] + net.capacity[s];
    seat.resize(first[net.supporters]);
    const Number most = net.families == 0 ? 0 : *std::max_element(net.unmatched.begin(), net.unmatched.end());
    for (int32_t &one : price) one = int32_t(std::min<Number>(one, most));
    floor = net.supporters == 0 ? 0 : *std::min_element(price.begin(), price.end());
    vector<int32_t> waiting;
    for (int f = 0; f < net.families; f++)
      if (!seated(f, had[f])) waiting.push_back(f);
    for (const int f : waiting)
      if (!seated(f, -1)) push(f);
    for (int s = 0; s < net.supporters; s++)
      while (price[s] > 0 && load[s] < net.capacity[s]) {
        if (columnStart.empty()) layColumns();
        pull(s);
      }
  }

  bool room(int s) const { return load[s] < net.capacity[s]; }
  void sitAt(int f, int pair, int place) {
    seat[place] = f;
    seatOf[f] = place;
    taken[f] = pair;
  }
  void sit(int f, int pair, int s) { sitAt(f, pair, first[s] + load[s]++); }
  void stand(int f, int s) {
    const int last = seat[first[s] + --load[s]];
    seat[seatOf[f]] = last;
    seatOf[last] = seatOf[f];
    taken[f] = -1;
  }
  int hasOf(int f) const { return net.supporter[taken[f]]; }

  bool seated(int f, int had) {
    Number best = net.unmatched[f];
    int choice = -1;
    bool open = true;
    for (int p = net.start[f]; p < net.start[f + 1] && net.cost[p] + floor <= best; p++) {
      const int s = net.supporter[p];
      const Number asked = net.cost[p] + price[s];
      if (asked > best) continue;
      const bool free = room(s);
      const bool better = free && (!open || choice < 0 || p == had || (price[net.supporter[choice]] == 0 && price[s] > 0));
      if (asked < best || better) {
        if (asked == best && choice >= 0 && choice == had && open) continue;
        best = asked;
        choice = p;
        open = free;
      }
    }
    if (open && choice >= 0) sit(f, choice, net.supporter[choice]);
    return open;
  }

  void forget(int f) {
    pays[f] = -1;
    others[f] = 0;
  }
  void shift(int s, Number by) {
    for (int place = first[s]; place < first[s] + load[s]; place++)
      if (pays[seat[place]] >= 0) pays[seat[place]] += int32_t(by);
  }
  Number paidBy(int f, int s) {
    if (pays[f] < 0) pays[f] = net.cost[taken[f]] + price[s];
    return pays[f];
  }

  void lookFrom(int f, Number base) {
    if (base + others[f] >= limit) return;
    Number other = net.unmatched[f];
    if (base + other < limit) {
      limit = base + other;
      endFamily = f;
      endNode = -1;
    }
    const int has = taken[f];
    for (int p = net.start[f]; p < net.start[f + 1]; p++) {
      const Number paid = net.cost[p];
      if (paid + floor >= other && base + paid + floor >= limit) break;
      const int s = net.supporter[p];
      const Number asked = paid + price[s];
      if (asked < other && p != has) other = asked;
      const Number far = base + asked;
      if (far >= limit || far >= distance[s]) continue;
      if (distance[s] == top) reached.push_back(s);
      distance[s] = int32_t(far);
      viaFamily[s] = f;
      viaPair[s] = p;
      if (room(s)) {
        limit = far;
        endNode = s;
      } else
        heap.offer(s);
    }
    others[f] = int32_t(other);
  }

  void settle(int sign) {
    for (const int s : reached) {
      const Number by = limit - distance[s];
      distance[s] = int32_t(top);
      if (by <= 0) continue;
      price[s] += int32_t(sign * by);
      shift(s, sign * by);
    }
    reached.clear();
  }

  void push(int family) {
    limit = net.unmatched[family];
    endFamily = family;
    endNode = -1;
    lookFrom(family, 0);
    for (int s = heap.take(); s >= 0 && distance[s] < limit; s = heap.take()) {
      const Number far = distance[s];
      for (int place = first[s]; place < first[s] + load[s]; place++) lookFrom(seat[place], far - paidBy(seat[place], s));
    }
    heap.clear();
    settle(1);
    int s = endNode, place;
    if (s >= 0)
      place = first[s] + load[s]++;
    else {
      if (endFamily == family) return;
      s = hasOf(endFamily);
      place = seatOf[endFamily];
      forget(endFamily);
      taken[endFamily] = -1;
    }
    for (;;) {
      const int mover = viaFamily[s], left = mover == family ? -1 : hasOf(mover), leaves = seatOf[mover];
      sitAt(mover, viaPair[s], place);
      forget(mover);
      if (mover == family) return;
      s = left;
      place = leaves;
    }
  }

  void come(int f, int pair, int place) {
    forget(f);
    sitAt(f, pair, place);
  }

  void layColumns() {
    columnStart.assign(net.supporters + 1, 0);
    for (const int s : net.supporter) columnStart[s + 1]++;
    for (int s = 0; s < net.supporters; s++) columnStart[s + 1] += columnStart[s];
    auto next = columnStart;
    columnFamily.resize(net.supporter.size());
    columnPair.resize(net.supporter.size());
    columnCost.resize(net.supporter.size());
    for (int f = 0; f < net.families; f++)
      for (int p = net.start[f]; p < net.start[f + 1]; p++) {
        const int entry = next[net.supporter[p]]++;
        columnFamily[entry] = f;
        columnPair[entry] = p;
        columnCost[entry] = net.cost[p];
      }
  }

  void pull(int origin) {
    limit = price[origin];
    endNode = origin;
    endFamily = -1;
    distance[origin] = 0;
    reached.push_back(origin);
    heap.offer(origin);
    for (int s = heap.take(); s >= 0 && distance[s] < limit; s = heap.take()) {
      const Number asked = distance[s] + price[s];
      if (asked < limit) {
        limit = asked;
        endNode = s;
        endFamily = -1;
      }
      for (int entry = columnStart[s]; entry < columnStart[s + 1]; entry++) {
        const int f = columnFamily[entry];
        if (pays[f] < 0) pays[f] = taken[f] < 0 ? net.unmatched[f] : net.cost[taken[f]] + price[hasOf(f)];
        const Number far = asked + columnCost[entry] - pays[f];
        if (far >= limit) continue;
        const int p = columnPair[entry], has = taken[f];
        if (has == p) continue;
        if (has < 0) {
          limit = far;
          endNode = s;
          endFamily = f;
          endPair = p;
        } else if (const int at = net.supporter[has]; far < distance[at]) {
          if (distance[at] == top) reached.push_back(at);
          distance[at] = int32_t(far);
          viaFamily[at] = f;
          viaPair[at] = p;
          towards[at] = s;
          heap.offer(at);
        }
      }
    }
    heap.clear();
    settle(-1);
    int comer = endFamily, pair = endPair;
    for (int s = endNode; s != origin; s = towards[s]) {
      const int leaves = viaFamily[s];
      if (comer < 0)
        stand(leaves, s);
      else
        come(comer, pair, seatOf[leaves]);
      comer = leaves;
      pair = viaPair[s];
    }
    if (comer >= 0) come(comer, pair, first[origin] + load[origin]++);
  }
};

/** least.ts */
bool lowerPrices(const Network &net, Seating &seating) {
  vector<int32_t> falls = seating.price;
  auto &price = seating.price;
  Heap heap(falls);
  bool proved = true;
  const auto look = [&](int f, Number pays, Number own) {
    for (int p = net.start[f]; p < net.start[f + 1] && net.cost[p] < pays - own; p++) {
      const int s = net.supporter[p];
      const Number more = net.cost[p] + price[s] - pays;
      if (more < 0) proved = false;
      if (more + own >= falls[s]) continue;
      falls[s] = int32_t(more + own);
      heap.offer(s);
    }
  };
  const auto lookFrom = [&](int s) {
    for (int place = seating.first[s]; place < seating.first[s] + seating.load[s]; place++) {
      const int f = seating.seat[place];
      look(f, net.cost[seating.taken[f]] + price[s], falls[s]);
    }
  };
  for (int f = 0; f < net.families; f++) {
    const int p = seating.taken[f];
    if (p < 0)
      look(f, net.unmatched[f], 0);
    else if (price[net.supporter[p]] == 0)
      look(f, net.cost[p], 0);
  }
  for (int s = 0; s < net.supporters; s++)
    if (price[s] > 0) heap.offer(s);
  for (int s = heap.take(); s >= 0 && proved; s = heap.take()) lookFrom(s);
  if (proved)
    for (int s = 0; s < net.supporters; s++) price[s] -= falls[s];
  return proved;
}

/** cold.ts */
vector<int32_t> takenAmongFew(const Network &net) {
  Seating seating(net, vector<int32_t>(net.supporters, int32_t(worthOfAPlace(net))), vector<int32_t>(net.families, -1));
  lowerPrices(net, seating);
  return std::move(seating.taken);
}

vector<int32_t> takenAmongMany(const Network &net) {
  const Bids bids = auction(net, stepsFor(net));
  Number reach = 8 * bids.step;
  vector<int32_t> taken = bids.taken;
  vector<int32_t> price = bids.price;
  for (int times = 0;; reach *= times++ > 0 ? 4 : 1) {
    const Shortlist list = shortlistOf(net, price, taken, reach);
    Seating seating(list.network, price, list.taken);
    for (int f = 0; f < net.families; f++)
      taken[f] = seating.taken[f] = seating.taken[f] < 0 ? -1 : list.pairOf[seating.taken[f]];
    const bool proved = lowerPrices(net, seating);
    price = std::move(seating.price);
    if (proved) return taken;
  }
}

/** solve.ts: the cost of the optimum. */
Number solved(Instance &it) {
  const Network net{it.families,           it.supporters, std::move(it.start), std::move(it.supporter),
                    std::move(it.cost), it.unmatched,  it.capacity};
  const auto taken = net.supporter.size() <= 12000 ? takenAmongFew(net) : takenAmongMany(net);
  Number total = 0;
  for (int f = 0; f < net.families; f++) total += taken[f] < 0 ? net.unmatched[f] : net.cost[taken[f]];
  return total;
}

int main(int count, char **given) {
  if (count < 2) {
    fputs("Give a file.\n", stderr);
    return 2;
  }
  for (int times = count > 2 ? 20 : 0; times > 0; times--) {
    Instance before = instanceFrom(given[2]);
    solved(before);
  }
  Instance it = instanceFrom(given[1]);
  const double began = milliseconds(), cpu = cpuMilliseconds();
  const Number total = solved(it);
  printf("{\"ms\":%.3f,\"cpu\":%.3f,\"total\":%lld,\"kb\":%ld}\n", milliseconds() - began, cpuMilliseconds() - cpu,
         (long long)total, peak());
}
