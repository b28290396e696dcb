-- For wrk: asks for the addresses of a file, one after the other and from the beginning again, and says how long the answers took.
local paths, at = {}, 0

function init(arguments)
  for path in io.lines(arguments[1]) do
    paths[#paths + 1] = wrk.format("GET", path)
  end
end

function request()
  at = at % #paths + 1
  return paths[at]
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("result %d %d %d %d %d\n",
    summary.requests, failed, summary.duration, latency:percentile(50), latency:percentile(95)))
end
