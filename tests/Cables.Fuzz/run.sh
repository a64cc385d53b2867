#!/usr/bin/env bash
# Fuzzes one target with AFL++, guided by which branches of Cables.dll an input reaches. AFL++ must be installed (Debian: apt-get install afl++);
# the tool that instruments the assembly is installed beside the build. Begins with the saved inputs of Corpus/, and goes on where it stopped.
#
#     tests/Cables.Fuzz/run.sh parse|read|values [SECONDS]
#
# An input that fails is kept in tests/Cables.Fuzz/bin/afl/findings-TARGET/default/crashes; 'dotnet run --project tests/Cables.Fuzz replay FILE'
# shows how it fails. Cut down, it becomes a row of FoundByChanceTests or a file of Corpus/.
set -euo pipefail
cd "$(dirname "$0")"
target=${1:?"parse, read or values"}
seconds=${2:-}
tool=SharpFuzz.CommandLine
version=2.3.0
build=bin/afl
command -v afl-fuzz > /dev/null || { echo "run.sh: afl-fuzz is not installed" >&2; exit 3; }

dotnet build -c Release -v quiet -o "$build" >&2
[ -x bin/tool/sharpfuzz ] || dotnet tool install "$tool" --version "$version" --tool-path bin/tool >&2
# It was built for an older runtime.
DOTNET_ROLL_FORWARD=Major bin/tool/sharpfuzz "$build/Cables.dll" >&2

findings="$build/findings-$target"
input=Corpus
[ -d "$findings/default/queue" ] && input=-
# The program is no binary that AFL++ could instrument; cores and processors are the system's affair.
export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1
export DOTNET_TieredPGO=0 DOTNET_gcServer=0
exec afl-fuzz -i "$input" -o "$findings" -t 10000 -m none ${seconds:+-V "$seconds"} -- dotnet "$build/Cables.Fuzz.dll" fuzz "$target"
